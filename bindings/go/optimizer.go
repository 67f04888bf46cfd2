package tenure

// #include <stdlib.h>
// #include "shim_hand.h"
import "C"

import "unsafe"

// Optimizer holds the parameters of a store.
type Optimizer struct{ object }

// In is the optimizer as another context uses it.
func (o *Optimizer) In(c *Context) *Optimizer { return &Optimizer{o.in(c)} }

// SGDOptions as of torch.optim.SGD.
type SGDOptions struct {
	Momentum, Dampening, WeightDecay float64
	Nesterov                         bool
}

// SGD is gradient descent.
func (o *Store) SGD(lr float64, options SGDOptions) (*Optimizer, error) {
	c, err := o.chain("optimizer_new_sgd")
	if err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("optimizer_new_sgd", &open.Optimizers, C.go_optimizer_new_sgd(c.k, o.handle, C.double(lr),
		C.double(options.Momentum), C.double(options.Dampening), C.double(options.WeightDecay), flag(options.Nesterov)))
	if err != nil {
		return nil, err
	}
	return &Optimizer{made}, nil
}

// AdamOptions of Adam and AdamW.
type AdamOptions struct{ Beta1, Beta2, Eps, WeightDecay float64 }

// DefaultAdam has PyTorch's numbers, and no decay.
var DefaultAdam = AdamOptions{0.9, 0.999, 1e-8, 0}

// Adam makes an optimizer of that name.
func (o *Store) Adam(lr float64, options AdamOptions) (*Optimizer, error) {
	c, err := o.chain("optimizer_new_adam")
	if err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("optimizer_new_adam", &open.Optimizers, C.go_optimizer_new_adam(c.k, o.handle, C.double(lr),
		C.double(options.Beta1), C.double(options.Beta2), C.double(options.Eps), C.double(options.WeightDecay)))
	if err != nil {
		return nil, err
	}
	return &Optimizer{made}, nil
}

// AdamW is Adam whose decay is taken off the parameter directly.
func (o *Store) AdamW(lr float64, options AdamOptions) (*Optimizer, error) {
	c, err := o.chain("optimizer_new_adamw")
	if err != nil {
		return nil, err
	}
	made, _, err := c.objectResult("optimizer_new_adamw", &open.Optimizers, C.go_optimizer_new_adamw(c.k, o.handle, C.double(lr),
		C.double(options.Beta1), C.double(options.Beta2), C.double(options.Eps), C.double(options.WeightDecay)))
	if err != nil {
		return nil, err
	}
	return &Optimizer{made}, nil
}

func (c *Context) floatResult(op string, x C.double) (float64, error) {
	defer c.leave()
	if c.k.status != C.TN_OK {
		return -1, c.failed(op, nil)
	}
	return float64(x), nil
}

// LR is the learning rate.
func (o *Optimizer) LR() (float64, error) {
	c, err := o.chain("optimizer_lr")
	if err != nil {
		return -1, err
	}
	return c.floatResult("optimizer_lr", C.go_optimizer_lr(c.k, o.handle))
}

// SetLR sets it.
func (o *Optimizer) SetLR(lr float64) error {
	c, err := o.chain("optimizer_set_lr")
	if err != nil {
		return err
	}
	return c.statusResult("optimizer_set_lr", C.go_optimizer_set_lr(c.k, o.handle, C.double(lr)))
}

// GradNorm is the 2-norm of all gradients.
func (o *Optimizer) GradNorm() (float64, error) {
	c, err := o.chain("optimizer_grad_norm")
	if err != nil {
		return -1, err
	}
	return c.floatResult("optimizer_grad_norm", C.go_optimizer_grad_norm(c.k, o.handle))
}

// ClipGradNorm scales the gradients so that their norm is at most max, and returns what it was.
func (o *Optimizer) ClipGradNorm(max float64) (float64, error) {
	c, err := o.chain("optimizer_clip_grad_norm")
	if err != nil {
		return -1, err
	}
	return c.floatResult("optimizer_clip_grad_norm", C.go_optimizer_clip_grad_norm(c.k, o.handle, C.double(max)))
}

// Step updates every parameter that has a gradient.
func (o *Optimizer) Step() error {
	c, err := o.chain("optimizer_step")
	if err != nil {
		return err
	}
	return c.statusResult("optimizer_step", C.go_optimizer_step(c.k, o.handle))
}

// ZeroGrad forgets the gradients.
func (o *Optimizer) ZeroGrad() error {
	c, err := o.chain("optimizer_zero_grad")
	if err != nil {
		return err
	}
	return c.statusResult("optimizer_zero_grad", C.go_optimizer_zero_grad(c.k, o.handle))
}

// Close gives the optimizer up.
func (o *Optimizer) Close() error {
	c, err := o.chain("optimizer_free")
	if err != nil {
		return err
	}
	return o.closed(c.statusResult("optimizer_free", C.go_optimizer_free(c.k, o.handle)))
}

// SaveCheckpoint writes variables, the optimizer's state and the generator, either of which may be nil, and texts by name. A
// kill at any moment leaves the old file or the new one.
func (o *Store) SaveCheckpoint(path string, optimizer *Optimizer, generator *Generator, texts map[string]string) error {
	for key, value := range texts {
		if err := whole("checkpoint_save", key, value); err != nil {
			return err
		}
	}
	if err := whole("checkpoint_save", path); err != nil {
		return err
	}
	c, err := o.chain("checkpoint_save")
	if err != nil {
		return err
	}
	file := C.CString(path)
	defer C.free(unsafe.Pointer(file))
	room := (*[1 << 20]*C.char)(C.calloc(C.size_t(2*len(texts)+1), C.size_t(unsafe.Sizeof(file))))
	defer C.free(unsafe.Pointer(room))
	keys, values, n := room[:len(texts)], room[len(texts):2*len(texts)], 0
	for key, value := range texts {
		keys[n], values[n] = C.CString(key), C.CString(value)
		defer C.free(unsafe.Pointer(keys[n]))
		defer C.free(unsafe.Pointer(values[n]))
		n++
	}
	return c.statusResult("checkpoint_save", C.go_checkpoint_save(c.k, file, o.handle, optimizer.word(), generator.word(),
		&room[0], &room[len(texts)], C.size_t(n)))
}

// LoadCheckpoint puts back what SaveCheckpoint wrote: a run that goes on from it is bit-equal to one that never stopped.
func (o *Store) LoadCheckpoint(path string, optimizer *Optimizer, generator *Generator) error {
	if err := whole("checkpoint_load", path); err != nil {
		return err
	}
	c, err := o.chain("checkpoint_load")
	if err != nil {
		return err
	}
	file := C.CString(path)
	defer C.free(unsafe.Pointer(file))
	return c.statusResult("checkpoint_load", C.go_checkpoint_load(c.k, file, o.handle, optimizer.word(), generator.word()))
}

// FileText is a text of a safetensors file or a checkpoint by its name, or "".
func (c *Context) FileText(path, key string) (string, error) {
	if err := whole("file_text", path, key); err != nil {
		return "", err
	}
	if _, err := c.chain("file_text"); err != nil {
		return "", err
	}
	file, name := C.CString(path), C.CString(key)
	defer C.free(unsafe.Pointer(file))
	defer C.free(unsafe.Pointer(name))
	return c.textResult("file_text", C.go_file_text(c.k, file, name))
}

func (o *Optimizer) word() C.uint64_t {
	if o == nil {
		return 0
	}
	return o.handle
}
