package tenure_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"reflect"
	"runtime"
	"testing"

	"tenure"
)

// A shallow copy, as `*v` makes one, behind the back of go vet.
func copied[T any](v *T) *T {
	made := reflect.New(reflect.TypeOf(v).Elem())
	made.Elem().Set(reflect.ValueOf(v).Elem())
	return made.Interface().(*T)
}

func refused(t *testing.T, err error, text string) {
	t.Helper()
	var wrong *tenure.ValueError
	if !errors.As(err, &wrong) || err.Error() != text {
		t.Errorf("got  %v\nwant %s", err, text)
	}
}

func collected() {
	runtime.GC()
	runtime.GC()
}

func TestCopiesGiveNothingUp(t *testing.T) {
	c := context(t)
	err := c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(3)))
		holds := func(how string) {
			t.Helper()
			collected()
			tenure.Must(s.Zeros(tenure.Sizes(1)))
			if sum := tenure.Must(tenure.Must(x.Sum()).Item()); sum != 3.0 {
				t.Errorf("%s: the sum is %v", how, sum)
			}
		}
		y := copied(x)
		y.Release()
		holds("released")
		_, err := y.Exp()
		refused(t, err, "exp: the Tensor is a copy, or was never made: use the pointer that the package gave")
		_, err = x.Add(y)
		refused(t, err, "add: the Tensor is a copy, or was never made: use the pointer that the package gave")
		_, err = s.Cat([]*tenure.Tensor{x, y})
		refused(t, err, "cat: the Tensor is a copy, or was never made: use the pointer that the package gave")
		_, err = new(tenure.Tensor).Exp()
		refused(t, err, "exp: the Tensor is a copy, or was never made: use the pointer that the package gave")
		in := reflect.New(reflect.ArrayOf(2, reflect.TypeOf(x).Elem())) // inside of another value
		in.Elem().Index(1).Set(reflect.ValueOf(x).Elem())
		in.Elem().Index(1).Addr().Interface().(*tenure.Tensor).Release()
		in = reflect.Value{}
		holds("in an array")

		_, err = copied(s).Ones(tenure.Sizes(1))
		refused(t, err, "ones: the Scope is a copy, or was never made: use the pointer that the package gave")
		refused(t, copied(s).Scoped(func(*tenure.Scope) error { return nil }),
			"scoped: the Scope is a copy, or was never made: use the pointer that the package gave")
		other := copied(c)
		refused(t, other.Close(), "context_free: the Context is a copy, or was never made: use the pointer that the package gave")
		_, err = other.LiveBytes()
		refused(t, err, "live_bytes: the Context is a copy, or was never made: use the pointer that the package gave")
		holds("context")

		w := tenure.Must(tenure.Must(s.Ones(tenure.Sizes(2))).Share())
		copied(w)
		collected()
		same(t, tenure.Must(w.Owners()), 1)
		return w.Close()
	})
	same(t, err, nil)
}

func TestCopiesAreNotWrittenDown(t *testing.T) {
	c := context(t)
	err := c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(3)))
		g := tenure.Must(c.NewGenerator(1))
		for _, v := range []interface{}{x, struct{ X *tenure.Tensor }{x}, g} {
			if text, err := json.Marshal(v); err == nil {
				t.Errorf("JSON: %s", text)
			}
			if err := gob.NewEncoder(new(bytes.Buffer)).Encode(v); err == nil {
				t.Error("gob encodes it")
			}
		}
		return g.Close()
	})
	same(t, err, nil)
}

func TestOperandsThatAreNumbersInFront(t *testing.T) {
	c := context(t)
	err := c.Scoped(func(s *tenure.Scope) error {
		for _, d := range []float64{3, 7, 41, 49} {
			x := tenure.Must(s.Full(tenure.Sizes(4), d))
			quotient := tenure.Must(tenure.Must(s.Full(tenure.Sizes(4), 49.0)).Div(x))
			same(t, tenure.Must(tenure.Must(x.ScalarDiv(49.0)).Equal(quotient)), true)
		}
		n := tenure.Must(tenure.FromSlice(s, []int64{3, -7}))
		for _, row := range []struct {
			got  *tenure.Tensor
			want [2]int64
		}{{tenure.Must(n.ScalarSub(10)), [2]int64{7, 17}}, {tenure.Must(n.ScalarRemainder(10)), [2]int64{1, -4}}} {
			got := tenure.Must(tenure.ToSlice[int64](row.got))
			same(t, [2]int64{got[0], got[1]}, row.want)
		}
		return nil
	})
	same(t, err, nil)
}

func TestOperandsThatWouldBeIgnored(t *testing.T) {
	c := context(t)
	nothing := func(*tenure.Scope) error { return nil }
	refused(t, c.Scoped(nothing, "a", "b"), "scope_push: 2 names are given, and one is taken")
	refused(t, c.Scoped(nothing, "a\x00b"), `scope_push: a string with a zero byte: "a\x00b"`)
	err := c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(2)))
		refused(t, x.Backward(tenure.BackwardOptions{}, tenure.BackwardOptions{}), "backward: 2 options are given, and one is taken")
		_, err := s.Gradients([]*tenure.Tensor{x}, []*tenure.Tensor{x}, tenure.GradientOptions{}, tenure.GradientOptions{})
		refused(t, err, "grads: 2 options are given, and one is taken")
		_, err = x.DivScalarRounding(2, "floor\x00x")
		refused(t, err, `div_scalar_rounding: a string with a zero byte: "floor\x00x"`)
		return nil
	})
	same(t, err, nil)
	store := tenure.Must(c.NewStore())
	refused(t, store.Save("a\x00b"), `store_save: a string with a zero byte: "a\x00b"`)
	refused(t, store.Load("\x00"), `store_load: a string with a zero byte: "\x00"`)
	_, err = store.NewVar("\x00", tenure.Sizes(1), tenure.InitConstant(0), true, nil)
	refused(t, err, `store_new_var: a string with a zero byte: "\x00"`)
	refused(t, store.SaveCheckpoint("f", nil, nil, map[string]string{"k": "\x00"}), `checkpoint_save: a string with a zero byte: "\x00"`)
	_, err = c.FileText("f", "\x00")
	refused(t, err, `file_text: a string with a zero byte: "\x00"`)
	same(t, store.Close(), nil)
}
