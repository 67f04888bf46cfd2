package tenure

// #include <stdlib.h>
// #include "shim_hand.h"
import "C"

import (
	"sync/atomic"
	"unsafe"
)

// What outlives scopes has no finalizer: a finalizer may release tensors only. Each is yours to Close. A method uses the context
// that made its object; In gives the same object to be used by another, whose own gradients and generator then count. Only
// what was made is closed.

type object struct {
	c      *Context
	handle C.uint64_t
	count  *int64
}

// Counts of what is to be closed.
type Counts struct{ Contexts, Generators, Shared, Stores, Optimizers int64 }

var open Counts

// Open counts what was made in this process and not closed: what forgetting to do so is seen by. Contexts that Scoped keeps for
// the next chain are among them.
func Open() Counts {
	return Counts{
		atomic.LoadInt64(&open.Contexts), atomic.LoadInt64(&open.Generators), atomic.LoadInt64(&open.Shared),
		atomic.LoadInt64(&open.Stores), atomic.LoadInt64(&open.Optimizers),
	}
}

func (o *object) in(c *Context) object { return object{c, o.word(), nil} }

func (o *object) closed(err error) error {
	if err == nil {
		o.handle = 0
		if o.count != nil {
			atomic.AddInt64(o.count, -1)
		}
	}
	return err
}

func (o *object) word() C.uint64_t {
	if o == nil {
		return 0
	}
	return o.handle
}

// Enters the context that made the object. The program's line is that of the method's caller.
//
//go:noinline
func (o *object) chain(op string) (*Context, error) {
	if o == nil || o.handle == 0 {
		return nil, &StaleTensorError{failure{op + ": the object is nil or was closed"}}
	}
	return o.c, o.c.enter(op, frames)
}

func (c *Context) objectResult(op string, count *int64, word C.uint64_t, operands ...*Tensor) (object, bool, error) {
	defer c.leave()
	if word == 0 && c.k.status != C.TN_OK {
		return object{}, false, c.failed(op, operands)
	}
	if word == 0 {
		return object{}, false, nil
	}
	atomic.AddInt64(count, 1)
	return object{c, word, count}, true, nil
}

// Generator of random numbers: a seed and how many were drawn.
type Generator struct{ object }

// In is the generator as another context uses it.
func (o *Generator) In(c *Context) *Generator { return &Generator{o.in(c)} }

func (g *Generator) word() C.uint64_t {
	if g == nil {
		return 0
	}
	return g.handle
}

// NewGenerator makes a generator at its beginning.
func (c *Context) NewGenerator(seed uint64) (*Generator, error) {
	if _, err := c.chain("generator_new"); err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("generator_new", &open.Generators, C.go_generator_new(c.k, C.uint64_t(seed)))
	if err != nil {
		return nil, err
	}
	return &Generator{made}, nil
}

// State is the seed and the offset, to save.
func (g *Generator) State() (seed, offset uint64, err error) {
	c, err := g.chain("generator_get_state")
	if err != nil {
		return 0, 0, err
	}
	var out [2]C.uint64_t
	err = c.statusResult("generator_get_state", C.go_generator_get_state(c.k, g.handle, &out[0]))
	return uint64(out[0]), uint64(out[1]), err
}

// SetState puts them back.
func (g *Generator) SetState(seed, offset uint64) error {
	c, err := g.chain("generator_set_state")
	if err != nil {
		return err
	}
	return c.statusResult("generator_set_state", C.go_generator_set_state(c.k, g.handle, C.uint64_t(seed), C.uint64_t(offset)))
}

// Close gives the generator up.
func (g *Generator) Close() error {
	c, err := g.chain("generator_free")
	if err != nil {
		return err
	}
	return g.closed(c.statusResult("generator_free", C.go_generator_free(c.k, g.handle)))
}

// Shared is a tensor that no scope ends: a parameter. It may be used in any context, and is yours to Close.
type Shared struct{ object }

// In is the tensor as another context uses it.
func (o *Shared) In(c *Context) *Shared { return &Shared{o.in(c)} }

// Share makes an owner of the tensor, without a copy. Afterwards the tensor is an alias of it, read-only while gradients are
// recorded. A GradError if it has a gradient history: Detach it first.
func (t *Tensor) Share() (*Shared, error) {
	c, err := t.chain("shared_new")
	if err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("shared_new", &open.Shared, C.go_shared_new(c.k, t.handle), t)
	if err != nil {
		return nil, err
	}
	return &Shared{made}, nil
}

// Alias makes a tensor in the innermost scope of the chain of s, on the same bytes and with the same gradient.
func (o *Shared) Alias(s *Scope) (*Tensor, error) {
	c, err := s.chain("alias")
	if err != nil {
		return nil, err
	}
	return c.tensorResult("alias", C.go_new_alias(c.k, o.word()))
}

// Owners of it, in Go, C, C++ and var stores.
func (o *Shared) Owners() (int64, error) {
	c, err := o.chain("shared_refcount")
	if err != nil {
		return -1, err
	}
	return c.numberResult("shared_refcount", C.go_shared_refcount(c.k, o.handle))
}

// SetRequiresGrad says whether ops on aliases record.
func (o *Shared) SetRequiresGrad(on bool) error {
	c, err := o.chain("shared_set_requires_grad")
	if err != nil {
		return err
	}
	return c.statusResult("shared_set_requires_grad", C.go_shared_set_requires_grad(c.k, o.handle, flag(on)))
}

// Grad is what Backward accumulated in the context that made this value: yours to Close; nil if there is nothing.
func (o *Shared) Grad() (*Shared, error) {
	c, err := o.chain("shared_new_grad")
	if err != nil {
		return nil, err
	}
	made, some, err := c.objectResult("shared_new_grad", &open.Shared, C.go_shared_new_grad(c.k, o.handle))
	if err != nil || !some {
		return nil, err
	}
	return &Shared{made}, nil
}

// ZeroGrad forgets the gradients of all contexts.
func (o *Shared) ZeroGrad() error {
	c, err := o.chain("shared_zero_grad")
	if err != nil {
		return err
	}
	return c.statusResult("shared_zero_grad", C.go_shared_zero_grad(c.k, o.handle))
}

// Close gives this owner up; the tensor goes with the last one.
func (o *Shared) Close() error {
	c, err := o.chain("shared_free")
	if err != nil {
		return err
	}
	return o.closed(c.statusResult("shared_free", C.go_shared_free(c.k, o.handle)))
}

// Store holds the parameters of a model, by name.
type Store struct{ object }

// In is the store as another context uses it.
func (o *Store) In(c *Context) *Store { return &Store{o.in(c)} }

// NewStore makes an empty store.
func (c *Context) NewStore() (*Store, error) {
	if _, err := c.chain("store_new"); err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("store_new", &open.Stores, C.go_store_new(c.k))
	if err != nil {
		return nil, err
	}
	return &Store{made}, nil
}

// Sub is the part of the store whose variables are called "name.…".
func (o *Store) Sub(name string) (*Store, error) {
	if err := whole("store_new_sub", name); err != nil {
		return nil, err
	}
	c, err := o.chain("store_new_sub")
	if err != nil {
		return nil, err
	}
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	made, _, err := c.objectResult("store_new_sub", &open.Stores, C.go_store_new_sub(c.k, o.handle, text))
	if err != nil {
		return nil, err
	}
	return &Store{made}, nil
}

// Init says how a parameter begins.
type Init struct {
	kind            C.tn_init
	a, b, low, high float64
}

// InitConstant begins with a value.
func InitConstant(value float64) Init { return Init{C.TN_INIT_CONSTANT, value, 0, 0, 0} }

// InitNormal begins with normal numbers.
func InitNormal(mean, std float64) Init { return Init{C.TN_INIT_NORMAL, mean, std, 0, 0} }

// InitUniform begins with numbers in [from, to).
func InitUniform(from, to float64) Init { return Init{C.TN_INIT_UNIFORM, from, to, 0, 0} }

// InitTruncNormal begins with normal numbers, cut to [low, high].
func InitTruncNormal(mean, std, low, high float64) Init {
	return Init{C.TN_INIT_TRUNC_NORMAL, mean, std, low, high}
}

// InitKaimingUniform begins as PyTorch's linear layers, with the gain.
func InitKaimingUniform(gain float64) Init { return Init{C.TN_INIT_KAIMING_UNIFORM, gain, 0, 0, 0} }

// NewVar makes a new parameter of f32, which the store owns too: yours to Close. generator nil: the context's.
func (o *Store) NewVar(name string, sizes []int64, init Init, trainable bool, generator *Generator) (*Shared, error) {
	if err := whole("store_new_var", name); err != nil {
		return nil, err
	}
	c, err := o.chain("store_new_var")
	if err != nil {
		return nil, err
	}
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	made, _, err := c.objectResult("store_new_var", &open.Shared, C.go_store_new_var(c.k, o.handle, text, (*C.int64_t)(first(sizes)),
		C.size_t(len(sizes)), C.TN_DEFAULT, flag(trainable), init.kind, C.double(init.a), C.double(init.b), C.double(init.low),
		C.double(init.high), generator.word()))
	if err != nil {
		return nil, err
	}
	return &Shared{made}, nil
}

// NewVarCopy makes a new parameter with the value, sizes and dtype of a tensor.
func (o *Store) NewVarCopy(name string, source *Tensor, trainable bool) (*Shared, error) {
	if err := whole("store_new_var_copy", name); err != nil {
		return nil, err
	}
	c, err := o.chain("store_new_var_copy")
	if err != nil {
		return nil, err
	}
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	made, _, err := c.objectResult("store_new_var_copy", &open.Shared,
		C.go_store_new_var_copy(c.k, o.handle, text, source.word(), flag(trainable)), source)
	if err != nil {
		return nil, err
	}
	return &Shared{made}, nil
}

// Get is another owner of the variable of that name: yours to Close.
func (o *Store) Get(name string) (*Shared, error) {
	if err := whole("store_new_get", name); err != nil {
		return nil, err
	}
	c, err := o.chain("store_new_get")
	if err != nil {
		return nil, err
	}
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	made, _, err := c.objectResult("store_new_get", &open.Shared, C.go_store_new_get(c.k, o.handle, text))
	if err != nil {
		return nil, err
	}
	return &Shared{made}, nil
}

// Names of the variables, in order of creation.
func (o *Store) Names() ([]string, error) {
	c, err := o.chain("store_name")
	if err != nil {
		return nil, err
	}
	defer c.leave()
	n := C.go_store_size(c.k, o.handle)
	if n < 0 {
		return nil, c.failed("store_size", nil)
	}
	names := make([]string, n)
	for i := range names {
		text := C.go_store_name(c.k, o.handle, C.int64_t(i))
		if text == nil {
			return nil, c.failed("store_name", nil)
		}
		names[i] = C.GoString(text)
	}
	return names, nil
}

// NumParameters counts the elements of all variables.
func (o *Store) NumParameters() (int64, error) {
	c, err := o.chain("store_num_parameters")
	if err != nil {
		return -1, err
	}
	return c.numberResult("store_num_parameters", C.go_store_num_parameters(c.k, o.handle))
}

// Freeze lets trainable variables require no gradients; Unfreeze again.
func (o *Store) Freeze() error {
	c, err := o.chain("store_freeze")
	if err != nil {
		return err
	}
	return c.statusResult("store_freeze", C.go_store_freeze(c.k, o.handle))
}

// Unfreeze undoes Freeze.
func (o *Store) Unfreeze() error {
	c, err := o.chain("store_unfreeze")
	if err != nil {
		return err
	}
	return c.statusResult("store_unfreeze", C.go_store_unfreeze(c.k, o.handle))
}

// ZeroGrad forgets all gradients.
func (o *Store) ZeroGrad() error {
	c, err := o.chain("store_zero_grad")
	if err != nil {
		return err
	}
	return c.statusResult("store_zero_grad", C.go_store_zero_grad(c.k, o.handle))
}

// Save writes the variables under their names, as safetensors.
func (o *Store) Save(path string) error {
	if err := whole("store_save", path); err != nil {
		return err
	}
	c, err := o.chain("store_save")
	if err != nil {
		return err
	}
	text := C.CString(path)
	defer C.free(unsafe.Pointer(text))
	return c.statusResult("store_save", C.go_store_save(c.k, o.handle, text))
}

// Load fills every variable by name; all or none.
func (o *Store) Load(path string) error {
	if err := whole("store_load", path); err != nil {
		return err
	}
	c, err := o.chain("store_load")
	if err != nil {
		return err
	}
	text := C.CString(path)
	defer C.free(unsafe.Pointer(text))
	return c.statusResult("store_load", C.go_store_load(c.k, o.handle, text))
}

// Close gives the store up.
func (o *Store) Close() error {
	c, err := o.chain("store_free")
	if err != nil {
		return err
	}
	return o.closed(c.statusResult("store_free", C.go_store_free(c.k, o.handle)))
}
