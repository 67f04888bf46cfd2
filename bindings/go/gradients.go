package tenure

// #include "shim_hand.h"
import "C"

import "runtime"

// RequiresGrad says whether ops on the tensor record.
func (t *Tensor) RequiresGrad() (bool, error) {
	c, err := t.chain("requires_grad")
	if err != nil {
		return false, err
	}
	defer runtime.KeepAlive(t)
	return c.flagResult("requires_grad", C.go_requires_grad(c.k, t.word()), t)
}

// SetRequiresGrad makes a leaf record, or no longer.
func (t *Tensor) SetRequiresGrad(on bool) error {
	c, err := t.chain("set_requires_grad")
	if err != nil {
		return err
	}
	defer runtime.KeepAlive(t)
	return c.statusResult("set_requires_grad", C.go_set_requires_grad(c.k, t.word(), flag(on)), t)
}

// IsLeaf says whether no recorded op made the tensor.
func (t *Tensor) IsLeaf() (bool, error) {
	c, err := t.chain("is_leaf")
	if err != nil {
		return false, err
	}
	defer runtime.KeepAlive(t)
	return c.flagResult("is_leaf", C.go_is_leaf(c.k, t.word()), t)
}

// GradFn is the op that made the tensor, as recorded; "" for a leaf.
func (t *Tensor) GradFn() (string, error) {
	c, err := t.chain("grad_fn")
	if err != nil {
		return "", err
	}
	defer runtime.KeepAlive(t)
	return c.textResult("grad_fn", C.go_grad_fn(c.k, t.word()), t)
}

// RetainGrad keeps the gradient of a tensor that is no leaf, too.
func (t *Tensor) RetainGrad() error {
	c, err := t.chain("retain_grad")
	if err != nil {
		return err
	}
	defer runtime.KeepAlive(t)
	return c.statusResult("retain_grad", C.go_retain_grad(c.k, t.word()), t)
}

// BackwardOptions of Backward. The zero value frees the graph and records nothing.
type BackwardOptions struct {
	Gradient    *Tensor // nil: 1, for one element
	RetainGraph bool
	CreateGraph bool
}

// Backward runs the graph backward and adds to the gradients of its leaves.
func (t *Tensor) Backward(options ...BackwardOptions) error {
	if err := atMostOne("backward", "options", len(options)); err != nil {
		return err
	}
	var o BackwardOptions
	if len(options) > 0 {
		o = options[0]
	}
	c, err := t.chain("backward")
	if err != nil {
		return err
	}
	defer runtime.KeepAlive(t)
	defer runtime.KeepAlive(o.Gradient)
	return c.statusResult("backward",
		C.go_backward(c.k, t.word(), o.Gradient.word(), flag(o.RetainGraph), flag(o.CreateGraph)), t, o.Gradient)
}

// Grad is what Backward accumulated, as a tensor on the same bytes; nil if there is nothing.
func (t *Tensor) Grad() (*Tensor, error) {
	c, err := t.chain("grad")
	if err != nil {
		return nil, err
	}
	defer runtime.KeepAlive(t)
	return c.tensorResult("grad", C.go_grad(c.k, t.word()), t)
}

// SetGrad replaces the gradient; nil clears it.
func (t *Tensor) SetGrad(gradient *Tensor) error {
	c, err := t.chain("set_grad")
	if err != nil {
		return err
	}
	defer runtime.KeepAlive(t)
	defer runtime.KeepAlive(gradient)
	return c.statusResult("set_grad", C.go_set_grad(c.k, t.word(), gradient.word()), t, gradient)
}

// GradientOptions of Gradients.
type GradientOptions struct {
	Weights     []*Tensor // of the outputs: none, or one each
	RetainGraph bool
	CreateGraph bool
	AllowUnused bool // nil stands where there is no gradient
}

// Gradients of outputs with respect to inputs; leaves keep theirs.
func (s *Scope) Gradients(outputs, inputs []*Tensor, options ...GradientOptions) ([]*Tensor, error) {
	if err := atMostOne("grads", "options", len(options)); err != nil {
		return nil, err
	}
	var o GradientOptions
	if len(options) > 0 {
		o = options[0]
	}
	c, err := s.chain("grads")
	if err != nil {
		return nil, err
	}
	known := append(append(append([]*Tensor{}, outputs...), inputs...), o.Weights...)
	defer runtime.KeepAlive(known)
	of, to, by := words(outputs), words(inputs), words(o.Weights)
	return c.tensorsResult("grads", C.go_grads(c.k, (*C.uint64_t)(first(of)), C.size_t(len(of)), (*C.uint64_t)(first(to)),
		C.size_t(len(to)), (*C.uint64_t)(first(by)), C.size_t(len(by)), flag(o.RetainGraph), flag(o.CreateGraph),
		flag(o.AllowUnused)), known...)
}
