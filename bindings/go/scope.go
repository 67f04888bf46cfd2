package tenure

// #include <stdlib.h>
// #include "shim_hand.h"
import "C"

import (
	"sync/atomic"
	"unsafe"
)

// Scope owns the tensors that are made while it is the innermost one of its context, whichever Scope they are asked of.
type Scope struct {
	c     *Context
	outer *Scope
	name  string
	depth C.int32_t
	ended int32
	once  once
}

func (c *Context) newScope(name string) *Scope {
	s := &Scope{c: c, name: name}
	s.once.begin()
	return s
}

// Context of the chain that the scope belongs to.
func (s *Scope) Context() *Context { return s.c }

func (s *Scope) end() { atomic.StoreInt32(&s.ended, 1) }

// Enters the scope's context for a function that makes something in it.
//
//go:noinline
func (s *Scope) chain(op string) (*Context, error) { return s.checked(op, frames+1) }

// The same with one more function between the program and the method.
//
//go:noinline
func (s *Scope) chainOver(op string) (*Context, error) { return s.checked(op, frames+2) }

//go:noinline
func (s *Scope) checked(op string, skip int) (*Context, error) {
	if s == nil {
		return nil, &ScopeError{failure{op + ": the scope is nil"}}
	}
	if s.once.copied() {
		return nil, copiedError(op, "Scope")
	}
	if atomic.LoadInt32(&s.ended) != 0 {
		return nil, &ScopeError{failure{op + ": the scope '" + s.name + "' has ended"}}
	}
	return s.c, s.c.enter(op, skip)
}

// Opens a scope; the program's line is three frames up.
//
//go:noinline
func (c *Context) push(name []string) (*Scope, error) {
	if err := atMostOne("scope_push", "names", len(name)); err != nil {
		return nil, err
	}
	if err := whole("scope_push", name...); err != nil {
		return nil, err
	}
	s := c.newScope("scope")
	if len(name) > 0 {
		s.name = name[0]
	}
	if err := c.enter("scope_push", frames+1); err != nil {
		return nil, err
	}
	defer c.leave()
	text := C.CString(s.name)
	defer C.free(unsafe.Pointer(text))
	depth := C.go_scope_push(c.k, text)
	if depth < 0 {
		return nil, c.failed("scope_push", nil)
	}
	s.depth, s.outer = C.int32_t(depth), c.scope
	c.scope = s
	return s, nil
}

// Ends the scope, and those that a goroutine has left open inside of it. quiet: an error or a panic is on its way already.
func (s *Scope) pop(quiet bool) error {
	c := s.c
	if err := c.enter("scope_pop", frames+1); err != nil {
		return err
	}
	defer c.leave()
	if atomic.LoadInt32(&s.ended) != 0 {
		return &ScopeError{failure{"scope_pop: the scope '" + s.name + "' has ended already: an outer one was ended before it"}}
	}
	var disorder error
	if c.scope == nil {
		if C.go_scope_pop(c.k) != C.TN_OK {
			return c.failed("scope_pop", nil)
		}
		return nil
	}
	if c.scope != s {
		disorder = &ScopeError{failure{"scope_pop: the scope '" + c.scope.name + "' was still open inside '" + s.name + "'"}}
		C.go_scope_unwind(c.k, s.depth)
	}
	for inner := c.scope; inner != s.outer; inner = inner.outer {
		inner.end()
	}
	c.scope = s.outer
	if quiet {
		C.go_scope_unwind(c.k, s.depth-1)
		return nil
	}
	if status := C.go_scope_pop(c.k); status != C.TN_OK && disorder == nil {
		return c.failed("scope_pop", nil)
	}
	return disorder
}

// Runs f in a scope. before: what is to be done with the results while the scope is still open.
//
//go:noinline
func (c *Context) scoped(name []string, f func(*Scope) error, before func(*Scope) error) (err error) {
	s, err := c.push(name)
	if err != nil {
		return err
	}
	returned := false
	defer func() {
		if returned {
			return
		}
		s.pop(true)
		if r := recover(); r != nil {
			b, ours := r.(broken)
			if !ours {
				panic(r)
			}
			err = b.err
		}
	}()
	err = f(s)
	if err == nil && before != nil {
		err = before(s)
	}
	returned = true
	if popped := s.pop(err != nil); err == nil {
		err = popped
	}
	return err
}

// Scoped runs f in a new scope of the context, and ends it when f returns, panics or exits its goroutine. All tensors made in
// it are gone then, and their memory is free before the next statement. The error is that of f, or of the end of the scope.
// A name may be given, for errors and reports.
func (c *Context) Scoped(f func(*Scope) error, name ...string) error {
	return c.scoped(name, f, nil)
}

// ScopedTensor is Scoped for a body that returns a tensor: that is handed off to the scope around, without a copy. With no
// scope open around it it is a ScopeError, and f is not run.
func (c *Context) ScopedTensor(f func(*Scope) (*Tensor, error), name ...string) (*Tensor, error) {
	var out *Tensor
	err := c.handingOff("scoped_tensor")
	if err == nil {
		err = c.scoped(name, func(s *Scope) (err error) {
			out, err = f(s)
			return err
		}, func(s *Scope) error { return s.HandOff(out) })
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// ScopedTensors is ScopedTensor for several.
func (c *Context) ScopedTensors(f func(*Scope) ([]*Tensor, error), name ...string) ([]*Tensor, error) {
	var out []*Tensor
	err := c.handingOff("scoped_tensors")
	if err == nil {
		err = c.scoped(name, func(s *Scope) (err error) {
			out, err = f(s)
			return err
		}, func(s *Scope) error { return s.HandOff(out...) })
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (c *Context) handingOff(op string) error {
	if c != nil && c.once.copied() {
		return copiedError(op, "Context")
	}
	if c == nil || c.scope == nil {
		return &ScopeError{failure{op + ": no scope is open around it to take what is handed off"}}
	}
	return nil
}

// HandOff moves tensors of this scope, or of one inside it, to the one around it, without a copy. Those of an outer scope stay
// where they are, and nil is passed over. The scope must be the innermost one.
func (s *Scope) HandOff(tensors ...*Tensor) error {
	if _, err := s.chain("hand_off"); err != nil {
		return err
	}
	c := s.c
	if c.scope != s {
		c.leave()
		return &ScopeError{failure{"hand_off: the scope '" + c.scope.name + "' is open inside '" + s.name + "'"}}
	}
	defer c.leave()
	for _, t := range tensors {
		if t == nil {
			continue
		}
		if C.go_hand_off(c.k, t.handle) != C.TN_OK {
			return c.failed("hand_off", []*Tensor{t})
		}
		if t.scope == s {
			t.scope = s.outer
		}
	}
	return nil
}

// Scoped opens a scope inside of the chain's innermost one; ScopedTensor and ScopedTensors likewise.
func (s *Scope) Scoped(f func(*Scope) error, name ...string) error {
	if err := s.checkOpen("scoped"); err != nil {
		return err
	}
	return s.c.scoped(name, f, nil)
}

// ScopedTensor is that of the context.
func (s *Scope) ScopedTensor(f func(*Scope) (*Tensor, error), name ...string) (*Tensor, error) {
	if err := s.checkOpen("scoped_tensor"); err != nil {
		return nil, err
	}
	return s.c.ScopedTensor(f, name...)
}

// ScopedTensors is that of the context.
func (s *Scope) ScopedTensors(f func(*Scope) ([]*Tensor, error), name ...string) ([]*Tensor, error) {
	if err := s.checkOpen("scoped_tensors"); err != nil {
		return nil, err
	}
	return s.c.ScopedTensors(f, name...)
}

func (s *Scope) checkOpen(op string) error {
	if s != nil && s.once.copied() {
		return copiedError(op, "Scope")
	}
	if s == nil || atomic.LoadInt32(&s.ended) != 0 {
		return &ScopeError{failure{op + ": the scope has ended"}}
	}
	return nil
}

// Contexts that no chain is using.
var idle = make(chan *Context, 64)

// Scoped runs f in the outermost scope of a context of its own, which nobody else uses meanwhile: what a goroutine that serves
// a request calls. Contexts are kept for the next chain.
func Scoped(f func(*Scope) error, name ...string) error {
	var c *Context
	select {
	case c = <-idle:
	default:
		var err error
		if c, err = NewContext(); err != nil {
			return err
		}
	}
	defer func() {
		select {
		case idle <- c:
		default:
			c.Close()
		}
	}()
	return c.scoped(name, f, nil)
}

// CloseIdle closes the contexts that Scoped keeps.
func CloseIdle() {
	for {
		select {
		case c := <-idle:
			c.Close()
		default:
			return
		}
	}
}
