// Package tenure is the tensor library of that name, over its C API: tensors live as long as the scope that they were made in,
// and their memory is free when it ends. See README.md.
package tenure

// #include "shim_hand.h"
import "C"

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
)

// Context holds a stack of scopes, and belongs to one chain of Scoped calls at a time. It may move between goroutines, and
// goroutines between threads; two goroutines inside one context at once is a ScopeError.
type Context struct {
	k      *C.go_call
	handle C.uint64_t
	scope  *Scope // the innermost
	pc     uintptr
	told   *line // of At
	busy   int32
	closed bool
	once   once
}

// NewContext makes a context, which is yours to Close.
func NewContext() (*Context, error) {
	handle := C.go_context_new()
	if handle == 0 {
		return nil, &OutOfMemoryError{failure{"context_new: memory is out"}}
	}
	k := C.go_call_new(handle)
	if k == nil {
		C.go_context_free(handle)
		return nil, &OutOfMemoryError{failure{"context_new: memory is out"}}
	}
	atomic.AddInt64(&open.Contexts, 1)
	made := &Context{k: k, handle: handle}
	made.once.begin()
	return made, nil
}

// Close ends the context and whatever scopes are open in it. Tensors of it are gone. Closing it again does nothing.
func (c *Context) Close() error {
	if c.once.copied() {
		return copiedError("context_free", "Context")
	}
	if !atomic.CompareAndSwapInt32(&c.busy, 0, 1) {
		return busyError("context_free")
	}
	defer atomic.StoreInt32(&c.busy, 0)
	if c.closed {
		return nil
	}
	for s := c.scope; s != nil; s = s.outer {
		s.end()
	}
	c.scope, c.closed = nil, true
	atomic.AddInt64(&open.Contexts, -1)
	status := C.go_context_free(c.handle)
	C.go_call_free(c.k)
	c.k = nil
	if status != C.TN_OK {
		return newError(Kind(status), "context_free: lists or storages of the context were still held")
	}
	return nil
}

// Exit ends the process as os.Exit does, but after what C does at a process's end, which os.Exit and the end of main leave out:
// with TENURE_LEDGER=FILE in the environment the library writes there what is still held, with the line that took it.
func Exit(code int) {
	CloseIdle()
	C.exit(C.int(code))
}

// Lines in Go.

// A line of a program, as C reads it; kept for ever, as the library keeps its own copy.
type line struct {
	file *C.char
	at   C.int32_t
	text string
}

var (
	knownLines sync.Map // of pc
	linesOff   int32
)

// Lines says whether calls tell the library their line in Go, so that errors and reports name it. They do unless this is
// called with false: it costs a fraction of a microsecond a call.
func Lines(on bool) {
	off := int32(1)
	if on {
		off = 0
	}
	atomic.StoreInt32(&linesOff, off)
}

func lineOf(pc uintptr) *line {
	if known, ok := knownLines.Load(pc); ok {
		return known.(*line)
	}
	frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	file := filepath.Base(frame.File)
	made := &line{C.CString(file), C.int32_t(frame.Line), fmt.Sprintf("%s:%d", file, frame.Line)}
	known, raced := knownLines.LoadOrStore(pc, made)
	if raced {
		C.free(unsafe.Pointer(made.file))
	}
	return known.(*line)
}

// At says that the calls of this context come from a line of another program, as an interpreter written in Go wants to, until
// it is called with "".
func (c *Context) At(file string, number int) {
	if c.told != nil {
		C.free(unsafe.Pointer(c.told.file))
		c.told = nil
	}
	if file != "" {
		c.told = &line{file: C.CString(file), at: C.int32_t(number)}
	}
}

func lineText(pc uintptr) string {
	if pc == 0 {
		return ""
	}
	return lineOf(pc).text
}

func busyError(op string) error {
	return &ScopeError{failure{op + ": another goroutine is inside the context"}}
}

// Enters the context for a function that the program calls: an op of the library, or one of those written by hand. Whoever
// got no error ends with one of the …Result functions. The program's line is two frames up from here.
//
//go:noinline
func (c *Context) enter(op string, skip int) error {
	if c == nil {
		return &ScopeError{failure{op + ": the context is nil"}}
	}
	if c.once.copied() {
		return copiedError(op, "Context")
	}
	if !atomic.CompareAndSwapInt32(&c.busy, 0, 1) {
		return busyError(op)
	}
	if c.closed {
		atomic.StoreInt32(&c.busy, 0)
		return &ScopeError{failure{op + ": the context was closed"}}
	}
	c.pc, c.k.file = 0, nil
	if c.told != nil {
		c.k.file, c.k.line = c.told.file, c.told.at
	} else if atomic.LoadInt32(&linesOff) == 0 {
		var pcs [1]uintptr
		if runtime.Callers(skip, pcs[:]) == 1 {
			known := lineOf(pcs[0])
			c.pc, c.k.file, c.k.line = pcs[0], known.file, known.at
		}
	}
	return nil
}

// For the end of a callback, which ran while the context was inside a call.
func (c *Context) enterAgain() {
	for !atomic.CompareAndSwapInt32(&c.busy, 0, 1) {
		runtime.Gosched()
	}
}

func (c *Context) leave() { atomic.StoreInt32(&c.busy, 0) }

// Frames from runtime.Callers to the program: Callers itself, enter, chain, the method.
const frames = 4

//go:noinline
func (c *Context) chain(op string) (*Context, error) { return c, c.enter(op, frames) }

// The error of the call that just failed. A tensor that is gone was not asked after its death by anybody but its wrapper,
// which knows where it was made.
func (c *Context) failed(op string, operands []*Tensor) error {
	text := C.GoString(c.k.message)
	for _, t := range operands {
		if t != nil && t.once.copied() {
			return copiedError(op, "Tensor")
		}
	}
	if Kind(c.k.status) == KindStaleTensor {
		for _, t := range operands {
			if story := t.story(); story != "" {
				text = strings.Replace(text, "the tensor is gone: released earlier", story, 1)
				break
			}
		}
	}
	// Where no scope is open the library looks no further; who uses a tensor whose scope has ended wants to hear of that.
	if Kind(c.k.status) == KindScope && c.scope == nil {
		for _, t := range operands {
			if story := t.story(); story != "" {
				line := ""
				if at := strings.LastIndex(text, " ["); at >= 0 {
					line = text[at:]
				}
				return &StaleTensorError{failure{text[:strings.Index(text, ":")+1] + " " + story + line}}
			}
		}
	}
	return newError(Kind(c.k.status), text)
}

func (c *Context) tensorResult(op string, word C.uint64_t, operands ...*Tensor) (*Tensor, error) {
	defer c.leave()
	if word == 0 {
		if c.k.status != C.TN_OK {
			return nil, c.failed(op, operands)
		}
		return nil, nil
	}
	return c.wrap(op, word, operands), nil
}

// A tensor is one wrapper: an op that returns its operand gives that again.
func (c *Context) wrap(op string, word C.uint64_t, known []*Tensor) *Tensor {
	for _, t := range known {
		if t != nil && t.handle == word {
			return t
		}
	}
	t := &Tensor{c: c, handle: word, scope: c.scope, op: op, pc: c.pc}
	t.once.begin()
	runtime.SetFinalizer(t, (*Tensor).finalize)
	return t
}

func (c *Context) tensorsResult(op string, count C.int64_t, operands ...*Tensor) ([]*Tensor, error) {
	defer c.leave()
	if count < 0 {
		return nil, c.failed(op, operands)
	}
	made := make([]*Tensor, count)
	for i, word := range unsafe.Slice(c.k.items, int(count)) {
		if word != 0 {
			if made[i] = c.wrap(op, word, operands); len(operands) == 0 || i > 0 {
				for _, before := range made[:i] {
					if before != nil && before.handle == word {
						made[i] = before
					}
				}
			}
		}
	}
	return made, nil
}

func (c *Context) flagResult(op string, flag C.int32_t, operands ...*Tensor) (bool, error) {
	defer c.leave()
	if flag < 0 {
		return false, c.failed(op, operands)
	}
	return flag != 0, nil
}

func (c *Context) statusResult(op string, status C.int32_t, operands ...*Tensor) error {
	defer c.leave()
	if status != C.TN_OK {
		return c.failed(op, operands)
	}
	return nil
}

func (c *Context) numberResult(op string, number C.int64_t, operands ...*Tensor) (int64, error) {
	defer c.leave()
	if number < 0 && c.k.status != C.TN_OK {
		return -1, c.failed(op, operands)
	}
	return int64(number), nil
}

func (c *Context) textResult(op string, text *C.char, operands ...*Tensor) (string, error) {
	defer c.leave()
	if text == nil {
		return "", c.failed(op, operands)
	}
	return C.GoString(text), nil
}

// Report lists the open scopes of the context, each with its tensors.
func (c *Context) Report() (string, error) {
	if _, err := c.chain("report"); err != nil {
		return "", err
	}
	return c.textResult("report", C.go_report(c.k))
}

// LiveBytes are the bytes of all storages alive in the process.
func (c *Context) LiveBytes() (int64, error) {
	if _, err := c.chain("live_bytes"); err != nil {
		return -1, err
	}
	return c.numberResult("live_bytes", C.go_live_bytes(c.k))
}

// LiveTensors are the tensors alive in the process.
func (c *Context) LiveTensors() (int64, error) {
	if _, err := c.chain("live_tensors"); err != nil {
		return -1, err
	}
	return c.numberResult("live_tensors", C.go_live_tensors(c.k))
}

// PeakBytes are the most live bytes since the start or the last ResetPeak.
func (c *Context) PeakBytes() (int64, error) {
	if _, err := c.chain("peak_bytes"); err != nil {
		return -1, err
	}
	return c.numberResult("peak_bytes", C.go_peak_bytes(c.k))
}

// ResetPeak begins to look for the peak anew.
func (c *Context) ResetPeak() error {
	if _, err := c.chain("reset_peak"); err != nil {
		return err
	}
	return c.statusResult("reset_peak", C.go_reset_peak(c.k))
}

// ManualSeed seeds the generator of the context.
func (c *Context) ManualSeed(seed uint64) error {
	if _, err := c.chain("manual_seed"); err != nil {
		return err
	}
	return c.statusResult("manual_seed", C.go_manual_seed(c.k, C.uint64_t(seed)))
}

// SetGradEnabled switches the recording of gradients; the end of a scope switches back what was switched inside.
func (c *Context) SetGradEnabled(on bool) error {
	if _, err := c.chain("set_grad_enabled"); err != nil {
		return err
	}
	return c.statusResult("set_grad_enabled", C.go_set_grad_enabled(c.k, flag(on)))
}

// GradEnabled says whether ops of this context record.
func (c *Context) GradEnabled() (bool, error) {
	if _, err := c.chain("grad_enabled"); err != nil {
		return false, err
	}
	return c.flagResult("grad_enabled", C.go_grad_enabled(c.k))
}
