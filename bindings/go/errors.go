package tenure

// Kind says what sort of error one is. The numbers are those of tn_status.
type Kind int32

// The kinds of error.
const (
	KindShape Kind = iota + 1
	KindDType
	KindDevice
	KindIndex
	KindValue
	KindScope
	KindEscape
	KindStaleTensor
	KindOutOfMemory
	KindIo
	KindGrad
	KindCallback
	KindOther
)

// Error is what every error of this package is: errors.As(err, &e) with a variable of this type finds any of them, with one
// of type *ShapeError only errors of that kind. The text is "op: what is wrong: the values [file.go:42]".
type Error interface {
	error
	Kind() Kind
}

type failure struct{ text string }

func (f failure) Error() string { return f.text }

// Sizes that do not fit together, or overflow.
type ShapeError struct{ failure }

// An element type that the function does not take.
type DTypeError struct{ failure }

// A device or layout that is absent or not taken.
type DeviceError struct{ failure }

// A dim or an index out of range.
type IndexError struct{ failure }

// Any other argument that is wrong.
type ValueError struct{ failure }

// No scope is open; scopes, contexts or goroutines out of order.
type ScopeError struct{ failure }

// A scope ended while references to what it owned were held.
type EscapeError struct{ failure }

// A tensor that is gone, or one of another context.
type StaleTensorError struct{ failure }

// The memory does not suffice.
type OutOfMemoryError struct{ failure }

// A file cannot be read or written, or is damaged.
type IoError struct{ failure }

// Autograd cannot do what is asked for.
type GradError struct{ failure }

// A callback said that it failed.
type CallbackError struct{ failure }

// Anything else.
type OtherError struct{ failure }

func (*ShapeError) Kind() Kind       { return KindShape }
func (*DTypeError) Kind() Kind       { return KindDType }
func (*DeviceError) Kind() Kind      { return KindDevice }
func (*IndexError) Kind() Kind       { return KindIndex }
func (*ValueError) Kind() Kind       { return KindValue }
func (*ScopeError) Kind() Kind       { return KindScope }
func (*EscapeError) Kind() Kind      { return KindEscape }
func (*StaleTensorError) Kind() Kind { return KindStaleTensor }
func (*OutOfMemoryError) Kind() Kind { return KindOutOfMemory }
func (*IoError) Kind() Kind          { return KindIo }
func (*GradError) Kind() Kind        { return KindGrad }
func (*CallbackError) Kind() Kind    { return KindCallback }
func (*OtherError) Kind() Kind       { return KindOther }

func newError(kind Kind, text string) error {
	f := failure{text}
	switch kind {
	case KindShape:
		return &ShapeError{f}
	case KindDType:
		return &DTypeError{f}
	case KindDevice:
		return &DeviceError{f}
	case KindIndex:
		return &IndexError{f}
	case KindValue:
		return &ValueError{f}
	case KindScope:
		return &ScopeError{f}
	case KindEscape:
		return &EscapeError{f}
	case KindStaleTensor:
		return &StaleTensorError{f}
	case KindOutOfMemory:
		return &OutOfMemoryError{f}
	case KindIo:
		return &IoError{f}
	case KindGrad:
		return &GradError{f}
	case KindCallback:
		return &CallbackError{f}
	}
	return &OtherError{f}
}

// What Must panics with. Scopes turn it back into an error.
type broken struct{ err error }

func (b broken) Error() string { return b.err.Error() }
func (b broken) Unwrap() error { return b.err }

// Must returns the value, or leaves the innermost Scoped around it, which returns the error. It is for bodies of many steps:
//
//	err := ctx.Scoped(func(s *tenure.Scope) error {
//		x := tenure.Must(s.Ones(tenure.Sizes(2, 3)))
//		y := tenure.Must(x.Add(x))
//		…
//
// Outside of a scope it panics.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(broken{err})
	}
	return value
}

// Check is Must for what returns an error alone.
func Check(err error) {
	if err != nil {
		panic(broken{err})
	}
}
