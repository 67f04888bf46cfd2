package tenure

import (
	"fmt"
	"strings"
	"unsafe"
)

// once is in every value that stands for one thing of the library's. A copy of such a value is found out by its address when it is
// used, and `go vet` names the line that copies.
type once struct{ self uintptr }

// Lock and Unlock are what `go vet` looks for.
func (*once) Lock()   {}
func (*once) Unlock() {}

func (o *once) begin()       { o.self = uintptr(unsafe.Pointer(o)) }
func (o *once) copied() bool { return o.self != uintptr(unsafe.Pointer(o)) }

func copiedError(op, what string) error {
	return &ValueError{failure{op + ": the " + what + " is a copy, or was never made: use the pointer that the package gave"}}
}

// Strings of C end at the first zero byte.
func whole(op string, texts ...string) error {
	for _, text := range texts {
		if strings.IndexByte(text, 0) >= 0 {
			return &ValueError{failure{fmt.Sprintf("%s: a string with a zero byte: %q", op, text)}}
		}
	}
	return nil
}

// What may be left out is given at most once.
func atMostOne(op, what string, n int) error {
	if n > 1 {
		return &ValueError{failure{fmt.Sprintf("%s: %d %s are given, and one is taken", op, n, what)}}
	}
	return nil
}

func unwritten(what string) error {
	return &ValueError{failure{"marshal: a " + what + " is not written down: its elements are, by ToSlice or a file"}}
}

// MarshalJSON refuses: nothing of a tensor would be written.
func (t *Tensor) MarshalJSON() ([]byte, error) { return nil, unwritten("tensor") }

// GobEncode refuses likewise.
func (t *Tensor) GobEncode() ([]byte, error) { return nil, unwritten("tensor") }

// MarshalJSON refuses: nothing of the object would be written.
func (o *object) MarshalJSON() ([]byte, error) { return nil, unwritten("handle") }

// GobEncode refuses likewise.
func (o *object) GobEncode() ([]byte, error) { return nil, unwritten("handle") }
