package tenure

// #include "shim_hand.h"
import "C"

import "runtime/cgo"

// Update runs f with the claim to write the shared tensor, in a scope of its own and with recording off; the alias that f gets
// lives as long. An error of f is returned, and what was written before it stays.
func (o *Shared) Update(f func(alias *Tensor) error) error {
	c, err := o.chain("update")
	if err != nil {
		return err
	}
	u := &update{c: c, f: f}
	h := cgo.NewHandle(u)
	status := C.go_shared_update(c.k, o.handle, C.uintptr_t(h))
	h.Delete()
	if u.panicked != nil {
		c.leave()
		panic(u.panicked)
	}
	err = c.statusResult("update", status)
	if u.err != nil {
		return u.err
	}
	return err
}

type update struct {
	c        *Context
	f        func(*Tensor) error
	err      error
	panicked interface{}
}

//export tenure_go_update
func tenure_go_update(alias, payload C.uint64_t) C.int32_t {
	return cgo.Handle(payload).Value().(*update).run(alias)
}

func (u *update) run(alias C.uint64_t) (status C.int32_t) {
	c := u.c
	s := c.newScope("update")
	s.outer, s.depth = c.scope, C.int32_t(C.go_scope_depth(c.k))
	c.scope = s
	finished := false
	c.leave() // f may call everything
	defer func() {
		c.enterAgain()
		for c.scope != s.outer {
			c.scope.end()
			c.scope = c.scope.outer
		}
		s.end()
		if finished {
			return
		}
		status = 1
		switch r := recover().(type) {
		case broken:
			u.err = r.err
		case nil:
			u.panicked = "tenure: Update was left by runtime.Goexit"
		default:
			u.panicked = r
		}
	}()
	t := &Tensor{c: c, handle: alias, scope: s, op: "alias", pc: c.pc}
	t.once.begin()
	u.err = u.f(t)
	finished = true
	if u.err != nil {
		return 1
	}
	return 0
}
