package tenure

// #include "shim_hand.h"
import "C"

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"unsafe"
)

// Tensor is a tensor of a scope. It may be kept after the scope has ended: using it is a StaleTensorError then, which says where
// it was made. Like its context it is used by one goroutine at a time.
type Tensor struct {
	c        *Context
	scope    *Scope
	handle   C.uint64_t
	op       string  // what made it
	pc       uintptr // and where
	released bool
	once     once
}

// The only call that a finalizer makes, on whatever thread.
func (t *Tensor) finalize() {
	if !t.released && atomic.LoadInt32(&t.scope.ended) == 0 {
		C.release_later(t.c.handle, t.handle)
	}
}

// Release gives the tensor up before its scope ends: its memory is free at once. Doing so again, or after the scope, does
// nothing, as does a copy. While another goroutine is inside the context it takes effect when that next makes a tensor.
func (t *Tensor) Release() {
	if t == nil || t.released || t.once.copied() {
		return
	}
	runtime.SetFinalizer(t, nil)
	if atomic.CompareAndSwapInt32(&t.c.busy, 0, 1) {
		if !t.c.closed && atomic.LoadInt32(&t.scope.ended) == 0 {
			C.go_release(t.c.k, t.handle)
		}
		t.c.leave()
	} else {
		t.finalize()
	}
	t.released = true
}

//go:noinline
func (t *Tensor) chain(op string) (*Context, error) { return t.checked(op, frames+1) }

//go:noinline
func (t *Tensor) chainOver(op string) (*Context, error) { return t.checked(op, frames+2) }

//go:noinline
func (t *Tensor) checked(op string, skip int) (*Context, error) {
	if t == nil {
		return nil, &StaleTensorError{failure{op + ": the tensor is nil: it was never filled"}}
	}
	if t.once.copied() {
		return nil, copiedError(op, "Tensor")
	}
	if err := t.c.enter(op, skip); err != nil {
		if t.c.closed {
			return nil, &StaleTensorError{failure{op + ": " + t.story()}}
		}
		return nil, err
	}
	return t.c, nil
}

func (t *Tensor) word() C.uint64_t {
	if t == nil {
		return 0
	}
	if t.once.copied() {
		return 1 // names nothing
	}
	return t.handle
}

// Why it is gone; "" if this package did not end it.
func (t *Tensor) story() string {
	if t == nil || t.released {
		return ""
	}
	made := "the tensor is gone: made by " + t.op
	if at := lineText(t.pc); at != "" {
		made += " at " + at
	}
	if t.c.closed {
		return made + ", its context was closed"
	}
	if atomic.LoadInt32(&t.scope.ended) != 0 {
		return made + ", its scope '" + t.scope.name + "' ended"
	}
	return ""
}

func words(tensors []*Tensor) []C.uint64_t {
	made := make([]C.uint64_t, len(tensors))
	for i, t := range tensors {
		made[i] = t.word()
	}
	return made
}

// The address of the first element, or nil.
func first[T any](slice []T) unsafe.Pointer {
	if len(slice) == 0 {
		return nil
	}
	return unsafe.Pointer(&slice[0])
}

func flag(on bool) C.int32_t {
	if on {
		return 1
	}
	return 0
}

// Context that the tensor belongs to.
func (t *Tensor) Context() *Context { return t.c }

// IsAlive says whether the tensor may still be used.
func (t *Tensor) IsAlive() bool {
	c, err := t.chain("is_alive")
	if err != nil {
		return false
	}
	alive, _ := c.flagResult("is_alive", C.go_is_alive(c.k, t.word()))
	runtime.KeepAlive(t)
	return alive
}

func (t *Tensor) number(op string, c *Context, r C.int64_t) (int64, error) {
	n, err := c.numberResult(op, r, t)
	runtime.KeepAlive(t)
	return n, err
}

// Dim is the number of dims.
func (t *Tensor) Dim() (int64, error) {
	c, err := t.chain("dim")
	if err != nil {
		return -1, err
	}
	return t.number("dim", c, C.go_dim(c.k, t.word()))
}

// Numel is the number of elements.
func (t *Tensor) Numel() (int64, error) {
	c, err := t.chain("numel")
	if err != nil {
		return -1, err
	}
	return t.number("numel", c, C.go_numel(c.k, t.word()))
}

// Bytes of its elements.
func (t *Tensor) Bytes() (int64, error) {
	c, err := t.chain("bytes")
	if err != nil {
		return -1, err
	}
	return t.number("bytes", c, C.go_bytes(c.k, t.word()))
}

// StorageOffset is the number of elements between the start of the storage and the first of the tensor.
func (t *Tensor) StorageOffset() (int64, error) {
	c, err := t.chain("storage_offset")
	if err != nil {
		return -1, err
	}
	return t.number("storage_offset", c, C.go_storage_offset(c.k, t.word()))
}

// Refcount is for tests: references of the program and claims of the library; of a shared tensor its owners.
func (t *Tensor) Refcount() (int64, error) {
	c, err := t.chain("refcount")
	if err != nil {
		return -1, err
	}
	return t.number("refcount", c, C.go_refcount(c.k, t.word()))
}

// Sizes of the dims.
func (t *Tensor) Sizes() ([]int64, error) {
	c, err := t.chain("sizes")
	if err != nil {
		return nil, err
	}
	var out [64]int64
	n, err := t.number("sizes", c, C.go_sizes(c.k, t.word(), (*C.int64_t)(&out[0]), 64))
	if err != nil {
		return nil, err
	}
	return append([]int64{}, out[:n]...), nil
}

// Strides of the dims, in elements.
func (t *Tensor) Strides() ([]int64, error) {
	c, err := t.chain("strides")
	if err != nil {
		return nil, err
	}
	var out [64]int64
	n, err := t.number("strides", c, C.go_strides(c.k, t.word(), (*C.int64_t)(&out[0]), 64))
	if err != nil {
		return nil, err
	}
	return append([]int64{}, out[:n]...), nil
}

// Dtype is the element type.
func (t *Tensor) Dtype() (ScalarType, error) {
	c, err := t.chain("scalar_type")
	if err != nil {
		return Default, err
	}
	n, err := t.number("scalar_type", c, C.int64_t(C.go_scalar_type(c.k, t.word())))
	return ScalarType(n), err
}

// IsContiguous says whether the elements lie densely, last dim innermost.
func (t *Tensor) IsContiguous() (bool, error) {
	c, err := t.chain("is_contiguous")
	if err != nil {
		return false, err
	}
	defer runtime.KeepAlive(t)
	return c.flagResult("is_contiguous", C.go_is_contiguous(c.k, t.word()), t)
}

// IsAliasOf says whether both lie on one storage.
func (t *Tensor) IsAliasOf(other *Tensor) (bool, error) {
	c, err := t.chain("is_alias_of")
	if err != nil {
		return false, err
	}
	defer runtime.KeepAlive(t)
	defer runtime.KeepAlive(other)
	return c.flagResult("is_alias_of", C.go_is_alias_of(c.k, t.word(), other.word()), t, other)
}

// Describe gives "f32[2, 3]".
func (t *Tensor) Describe() (string, error) {
	c, err := t.chain("describe")
	if err != nil {
		return "", err
	}
	defer runtime.KeepAlive(t)
	return c.textResult("describe", C.go_describe(c.k, t.word()), t)
}

// Text is the tensor as PyTorch prints it.
func (t *Tensor) Text() (string, error) {
	c, err := t.chain("to_string")
	if err != nil {
		return "", err
	}
	defer runtime.KeepAlive(t)
	return c.textResult("to_string", C.go_to_string(c.k, t.word()), t)
}

// String is Text, for fmt; of a tensor that cannot be printed it is the error.
func (t *Tensor) String() string {
	text, err := t.Text()
	if err != nil {
		return fmt.Sprintf("<%v>", err)
	}
	return text
}
