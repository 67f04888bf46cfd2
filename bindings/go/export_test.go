package tenure

// For the interpreter of the conformance script, whose statements open and end scopes one by one, and try what a program that is
// written in Go cannot say.

// Outside is where tensors are made of which nobody knows whether a scope is open.
func Outside(c *Context) *Scope { return c.newScope("outside") }

// Push opens a scope.
func Push(c *Context, name string) (*Scope, error) { return c.push([]string{name}) }

// Pop ends one.
func Pop(s *Scope) error { return s.pop(false) }
