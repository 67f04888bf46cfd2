package tenure

// #include "shim_hand.h"
import "C"

import (
	"fmt"
	"reflect"
	"runtime"
	"unsafe"
)

// ScalarType is an element type.
type ScalarType int32

// Element types. Default is what the function says: f32 where nothing else is said.
const (
	Default ScalarType = iota - 1
	Byte
	Char
	Short
	Int
	Long
	Half
	Float
	Double
	ComplexFloat
	ComplexDouble
	Bool
	BFloat16
)

var scalarTypeNames = [...]string{"u8", "i8", "i16", "i32", "i64", "f16", "f32", "f64", "c64", "c128", "bool", "bf16"}

func (d ScalarType) String() string {
	if d < 0 || int(d) >= len(scalarTypeNames) {
		return "default"
	}
	return scalarTypeNames[d]
}

// Number is a bool, an integer, a floating or a complex number of Go. In promotion it counts by that alone. Where a number may
// be left out, nil does so.
type Number interface{}

var noScalar = C.tn_scalar{kind: C.TN_NO_NUMBER}

func intScalar(n int64) C.tn_scalar {
	return C.tn_scalar{kind: C.TN_IS_INT, i: C.int64_t(n)}
}

func floatScalar(x float64) C.tn_scalar {
	return C.tn_scalar{kind: C.TN_IS_FLOAT, re: C.double(x)}
}

func toScalar(n Number) (C.tn_scalar, bool) {
	switch v := n.(type) {
	case nil:
		return noScalar, true
	case int:
		return intScalar(int64(v)), true
	case int64:
		return intScalar(v), true
	case float64:
		return floatScalar(v), true
	case float32:
		return floatScalar(float64(v)), true
	case bool:
		return C.tn_scalar{kind: C.TN_IS_BOOL, i: C.int64_t(flag(v))}, true
	case complex128:
		return C.tn_scalar{kind: C.TN_IS_COMPLEX, re: C.double(real(v)), im: C.double(imag(v))}, true
	}
	v := reflect.ValueOf(n)
	switch {
	case v.CanInt():
		return intScalar(v.Int()), true
	case v.CanUint() && v.Uint() <= 1<<63-1:
		return intScalar(int64(v.Uint())), true
	case v.CanFloat():
		return floatScalar(v.Float()), true
	case v.CanComplex():
		return toScalar(v.Complex())
	case v.Kind() == reflect.Bool:
		return toScalar(v.Bool())
	}
	return C.tn_scalar{kind: -1}, false
}

func scalarOf(op string, n Number) (C.tn_scalar, error) {
	s, ok := toScalar(n)
	if !ok {
		return s, &ValueError{failure{fmt.Sprintf("%s: no number of 64 bits: %v of type %T", op, n, n)}}
	}
	return s, nil
}

type optionName int

// Option is a parameter that has a default, as Alpha(2) or Keepdim(true).
type Option struct {
	name      optionName
	number    C.tn_scalar
	tensor    *Tensor
	generator *Generator
}

// What is no number stays an unknown kind, which the library refuses.
func optionNumber(n Number) C.tn_scalar {
	s, _ := toScalar(n)
	return s
}

func (o Option) refused(op string) error {
	return &ValueError{failure{op + ": it has no option " + optionNames[o.name]}}
}

func (o Option) integer(op string) (int64, error) {
	if o.number.kind != C.TN_IS_INT {
		return 0, &ValueError{failure{op + ": the option " + optionNames[o.name] + " is no integer"}}
	}
	return int64(o.number.i), nil
}

func (o Option) float(op string) (float64, error) {
	switch o.number.kind {
	case C.TN_IS_FLOAT:
		return float64(o.number.re), nil
	case C.TN_IS_INT:
		return float64(o.number.i), nil
	}
	return 0, &ValueError{failure{op + ": the option " + optionNames[o.name] + " is no real number"}}
}

// Sizes is a shorter []int64{…}.
func Sizes(sizes ...int64) []int64 { return sizes }

// Element is a type of Go that elements may have.
type Element interface {
	~bool | ~uint8 | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64 | ~complex64 | ~complex128
}

func scalarTypeOf[T Element]() ScalarType {
	switch reflect.TypeOf((*T)(nil)).Elem().Kind() {
	case reflect.Bool:
		return Bool
	case reflect.Uint8:
		return Byte
	case reflect.Int8:
		return Char
	case reflect.Int16:
		return Short
	case reflect.Int32:
		return Int
	case reflect.Int64:
		return Long
	case reflect.Float32:
		return Float
	case reflect.Float64:
		return Double
	case reflect.Complex64:
		return ComplexFloat
	}
	return ComplexDouble
}

func bytesOf[T Element](data []T) C.size_t {
	return C.size_t(len(data)) * C.size_t(unsafe.Sizeof(*new(T)))
}

// FromSlice makes a tensor of the given sizes with a copy of the data, in row-major order. Without sizes it has one dim.
//
//go:noinline
func FromSlice[T Element](s *Scope, data []T, sizes ...int64) (*Tensor, error) {
	if len(sizes) == 0 {
		sizes = []int64{int64(len(data))}
	}
	return fromData(s, first(data), bytesOf(data), sizes, scalarTypeOf[T]())
}

//go:noinline
func fromData(s *Scope, data unsafe.Pointer, bytes C.size_t, sizes []int64, dtype ScalarType) (*Tensor, error) {
	c, err := s.chainOver("from_data")
	if err != nil {
		return nil, err
	}
	return c.tensorResult("from_data",
		C.go_from_data(c.k, (*C.char)(data), bytes, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype)))
}

// ToSlice copies the elements out, in row-major order. The tensor must have the element type of T.
//
//go:noinline
func ToSlice[T Element](t *Tensor) ([]T, error) {
	n, err := t.enterForElements("copy_out", scalarTypeOf[T]())
	if err != nil {
		return nil, err
	}
	out := make([]T, n)
	if err = t.copyOut(first(out), bytesOf(out)); err != nil {
		return nil, err
	}
	return out, nil
}

// CopyIn writes all elements, in row-major order. The tensor must have the element type of T.
//
//go:noinline
func CopyIn[T Element](t *Tensor, data []T) error {
	if _, err := t.enterForElements("copy_in", scalarTypeOf[T]()); err != nil {
		return err
	}
	return t.copyIn(first(data), bytesOf(data))
}

// Enters the context if the elements are of that type, and gives their number.
//
//go:noinline
func (t *Tensor) enterForElements(op string, want ScalarType) (int64, error) {
	c, err := t.chainOver(op)
	if err != nil {
		return 0, err
	}
	defer runtime.KeepAlive(t)
	dtype, n := C.go_scalar_type(c.k, t.word()), C.go_numel(c.k, t.word())
	if n < 0 {
		return t.number(op, c, n)
	}
	if ScalarType(dtype) != want {
		defer c.leave()
		return 0, &DTypeError{failure{fmt.Sprintf("%s: the elements are of dtype %v, those in Go of dtype %v [%s]", op,
			ScalarType(dtype), want, lineText(c.pc))}}
	}
	return int64(n), nil
}

func (t *Tensor) copyOut(to unsafe.Pointer, bytes C.size_t) error {
	defer runtime.KeepAlive(t)
	return t.c.statusResult("copy_out", C.go_copy_out(t.c.k, t.word(), (*C.char)(to), bytes), t)
}

func (t *Tensor) copyIn(from unsafe.Pointer, bytes C.size_t) error {
	defer runtime.KeepAlive(t)
	return t.c.statusResult("copy_in", C.go_copy_in(t.c.k, t.word(), (*C.char)(from), bytes), t)
}

// Item is the one element of a tensor that has one: a bool, an int64, a float64 or a complex128.
func (t *Tensor) Item() (Number, error) {
	c, err := t.chain("item")
	if err != nil {
		return nil, err
	}
	var out C.tn_scalar
	err = c.statusResult("item", C.go_item(c.k, t.word(), &out), t)
	runtime.KeepAlive(t)
	if err != nil {
		return nil, err
	}
	switch out.kind {
	case C.TN_IS_BOOL:
		return out.i != 0, nil
	case C.TN_IS_INT:
		return int64(out.i), nil
	case C.TN_IS_COMPLEX:
		return complex(float64(out.re), float64(out.im)), nil
	}
	return float64(out.re), nil
}
