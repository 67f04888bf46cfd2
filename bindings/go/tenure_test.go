package tenure_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"tenure"
)

func context(t *testing.T) *tenure.Context {
	t.Helper()
	c, err := tenure.NewContext()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func same(t *testing.T, got, want interface{}) {
	t.Helper()
	if n, ok := got.(int64); ok {
		if m, ok := want.(int); ok {
			want = int64(m)
		}
		got = n
	}
	if got != want {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// The line of the caller, as errors name it.
func here() string {
	_, _, line, _ := runtime.Caller(1)
	return fmt.Sprintf("tenure_test.go:%d", line)
}

func TestScopesOwnWhatIsMadeInThem(t *testing.T) {
	c := context(t)
	before := tenure.Must(c.LiveBytes())
	err := c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(2, 3)))
		y := tenure.Must(x.Add(x, tenure.Alpha(3)))
		same(t, y.String(), "tensor([[4., 4., 4.],\n        [4., 4., 4.]])")
		same(t, tenure.Must(y.Describe()), "f32[2, 3]")
		same(t, tenure.Must(c.LiveBytes()) > before, true)
		return nil
	})
	same(t, err, nil)
	same(t, tenure.Must(c.LiveBytes()), before)
	same(t, tenure.Must(c.LiveTensors()), 0)
}

func TestHandOff(t *testing.T) {
	c := context(t)
	err := c.Scoped(func(s *tenure.Scope) error {
		y := tenure.Must(s.ScopedTensor(func(in *tenure.Scope) (*tenure.Tensor, error) {
			x := tenure.Must(in.Arange(0, 4))
			return x.MulScalar(2)
		}))
		both := tenure.Must(s.ScopedTensors(func(in *tenure.Scope) ([]*tenure.Tensor, error) {
			return y.MaxDim(0)
		}, "largest"))
		same(t, tenure.Must(both[0].Item()), 6)
		same(t, tenure.Must(both[1].Item()), 3)
		same(t, tenure.Must(c.LiveTensors()), 3)
		return nil
	})
	same(t, err, nil)
	ran := false
	_, err = c.ScopedTensor(func(s *tenure.Scope) (*tenure.Tensor, error) {
		ran = true
		return nil, nil
	})
	var scope *tenure.ScopeError
	same(t, errors.As(err, &scope), true)
	same(t, err.Error(), "scoped_tensor: no scope is open around it to take what is handed off")
	same(t, ran, false)
}

func TestErrorsAreValuesOfAKind(t *testing.T) {
	c := context(t)
	at := ""
	err := c.Scoped(func(s *tenure.Scope) error {
		a := tenure.Must(s.Ones(tenure.Sizes(2, 3)))
		b := tenure.Must(s.Ones(tenure.Sizes(4, 5)))
		at = next(here())
		_, err := a.Matmul(b)
		return err
	})
	var shape *tenure.ShapeError
	var any tenure.Error
	var value *tenure.ValueError
	same(t, errors.As(err, &shape), true)
	same(t, errors.As(err, &any), true)
	same(t, errors.As(err, &value), false)
	same(t, any.Kind(), tenure.KindShape)
	same(t, err.Error(), "matmul: inner sizes differ: a is f32[2, 3], b is f32[4, 5] (3 != 4) ["+at+"]")
	// Must leaves the scope with the error, and so does what the body of an outer one does with it.
	depth := 0
	err = c.Scoped(func(s *tenure.Scope) error {
		inner := s.Scoped(func(s *tenure.Scope) error {
			tenure.Must(s.Ones(tenure.Sizes(-1)))
			depth = 2
			return nil
		})
		depth = 1
		return fmt.Errorf("outer: %w", inner)
	})
	same(t, errors.As(err, &shape) || errors.As(err, &value), true)
	same(t, depth, 1)
	same(t, tenure.Must(c.LiveTensors()), 0)
}

func number(at string) int {
	var n int
	fmt.Sscanf(at[strings.Index(at, ":")+1:], "%d", &n)
	return n
}

func next(at string) string { return fmt.Sprintf("tenure_test.go:%d", number(at)+1) }

func TestBoundAfterItsScope(t *testing.T) {
	c := context(t)
	var kept *tenure.Tensor
	made := ""
	err := c.Scoped(func(s *tenure.Scope) error {
		made = next(here())
		kept = tenure.Must(s.Ones(tenure.Sizes(2, 3)))
		return nil
	}, "step")
	same(t, err, nil) // silent
	same(t, kept.IsAlive(), false)
	err = c.Scoped(func(s *tenure.Scope) error {
		used := next(here())
		_, err := kept.Exp()
		var stale *tenure.StaleTensorError
		same(t, errors.As(err, &stale), true)
		same(t, err.Error(), "exp: the tensor is gone: made by ones at "+made+", its scope 'step' ended ["+used+"]")
		x := tenure.Must(s.Ones(tenure.Sizes(2, 3)))
		used = next(here())
		_, err = x.Add(kept)
		same(t, err.Error(), "add: the tensor is gone: made by ones at "+made+", its scope 'step' ended ["+used+"]")
		used = next(here())
		_, err = s.Cat([]*tenure.Tensor{x, kept})
		same(t, err.Error(), "cat: the tensor is gone: made by ones at "+made+", its scope 'step' ended ["+used+"]")
		return nil
	})
	same(t, err, nil)
	// Whatever else is done with it stays an error too.
	same(t, c.Scoped(func(s *tenure.Scope) error {
		for op, err := range map[string]error{
			"sizes": second(kept.Sizes()), "item": second(kept.Item()), "neg_": kept.Neg_(), "to_string": second(kept.Text()),
			"copy_out": second(tenure.ToSlice[float32](kept)), "hand_off": s.HandOff(kept),
		} {
			if err == nil || !strings.Contains(err.Error(), "made by ones at "+made) {
				t.Errorf("%s: %v", op, err)
			}
		}
		return nil
	}), nil)
}

func TestGoneWhereNoScopeIsOpen(t *testing.T) {
	c := context(t)
	var kept *tenure.Tensor
	made := ""
	tenure.Check(c.Scoped(func(s *tenure.Scope) error {
		made = next(here())
		kept = tenure.Must(s.Ones(tenure.Sizes(1)))
		return nil
	}, "step"))
	used := next(here())
	_, err := kept.Item()
	same(t, err.Error(), "item: the tensor is gone: made by ones at "+made+", its scope 'step' ended ["+used+"]")
	var stale *tenure.StaleTensorError
	same(t, errors.As(err, &stale) && errors.As(kept.Neg_(), &stale) && errors.As(second(kept.Add(kept)), &stale), true)
}

func second[T any](_ T, err error) error { return err }

func TestReleaseAndClosedContexts(t *testing.T) {
	c := context(t)
	err := c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(1024)))
		y := tenure.Must(s.Ones(tenure.Sizes(1024)))
		x.Release()
		x.Release()
		same(t, tenure.Must(c.LiveTensors()), 1)
		used := next(here())
		_, err := y.Add(x)
		same(t, err.Error(), "add: the tensor is gone: released earlier ["+used+"]")
		return nil
	})
	same(t, err, nil)
	d, _ := tenure.NewContext()
	var kept *tenure.Tensor
	d.Scoped(func(s *tenure.Scope) error {
		kept = tenure.Must(s.Ones(tenure.Sizes(2)))
		same(t, d.Close(), nil) // in the middle of its chain
		_, err := s.Ones(tenure.Sizes(2))
		same(t, strings.HasPrefix(err.Error(), "ones: the scope 'scope' has ended"), true)
		return nil
	})
	_, err = kept.Exp()
	same(t, strings.HasSuffix(err.Error(), ", its context was closed"), true)
	same(t, d.Close(), nil)
}

func TestPanicsAndExitsEndTheScopes(t *testing.T) {
	c := context(t)
	func() {
		defer func() { same(t, fmt.Sprint(recover()), "of the host") }()
		c.Scoped(func(s *tenure.Scope) error {
			return s.Scoped(func(s *tenure.Scope) error {
				tenure.Must(s.Ones(tenure.Sizes(2)))
				panic("of the host")
			})
		})
	}()
	same(t, tenure.Must(c.LiveTensors()), 0)
	done := make(chan bool)
	go func() {
		defer close(done)
		c.Scoped(func(s *tenure.Scope) error {
			tenure.Must(s.Ones(tenure.Sizes(2)))
			runtime.Goexit()
			return nil
		})
	}()
	<-done
	same(t, tenure.Must(c.LiveTensors()), 0)
	same(t, c.Scoped(func(s *tenure.Scope) error { return nil }), nil)
}

func TestOperandsThatAreReturnedAreOneWrapper(t *testing.T) {
	c := context(t)
	same(t, c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(4)))
		same(t, tenure.Must(x.Contiguous()), x)
		same(t, tenure.Must(x.To(tenure.Float)), x)
		w := tenure.Must(s.Ones(tenure.Sizes(4)))
		tenure.Check(w.SetRequiresGrad(true))
		y := tenure.Must(tenure.Must(w.Mul(x)).Sum())
		tenure.Check(y.Backward())
		g, h := tenure.Must(w.Grad()), tenure.Must(w.Grad())
		g.Release()
		tenure.Must(s.Zeros(tenure.Sizes(1)))
		same(t, tenure.Must(tenure.Must(h.Sum()).Item()), (4.0))
		a := tenure.Must(s.Ones(tenure.Sizes(3)))
		b := tenure.Must(s.Ones(tenure.Sizes(3)))
		tenure.Check(a.SetRequiresGrad(true))
		tenure.Check(b.SetRequiresGrad(true))
		both := tenure.Must(s.Gradients([]*tenure.Tensor{tenure.Must(tenure.Must(a.Add(b)).Sum())}, []*tenure.Tensor{a, b}))
		both[0].Release()
		tenure.Must(s.Zeros(tenure.Sizes(1)))
		if both[0] != both[1] {
			same(t, tenure.Must(tenure.Must(both[1].Sum()).Item()), (3.0))
		}
		return nil
	}), nil)
}

func TestDataAndOptions(t *testing.T) {
	c := context(t)
	same(t, c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(tenure.FromSlice(s, []float32{1, 2, 3, 4, 5, 6}, 2, 3))
		y := tenure.Must(x.SumDim(tenure.Sizes(1), tenure.Keepdim(true), tenure.Dtype(tenure.Double)))
		same(t, fmt.Sprint(tenure.Must(tenure.ToSlice[float64](y)), tenure.Must(y.Sizes())), "[6 15] [2 1]")
		_, err := tenure.ToSlice[float32](y)
		var dtype *tenure.DTypeError
		same(t, errors.As(err, &dtype), true)
		tenure.Check(tenure.CopyIn(x, []float32{6, 5, 4, 3, 2, 1}))
		same(t, fmt.Sprint(tenure.Must(tenure.ToSlice[float32](x))), "[6 5 4 3 2 1]")
		used := next(here())
		_, err = tenure.FromSlice(s, []int64{1, 2, 3}, 2)
		same(t, strings.HasSuffix(err.Error(), "["+used+"]"), true)
		_, err = x.Softmax(1, tenure.Keepdim(true))
		same(t, err.Error(), "softmax: it has no option Keepdim")
		_, err = x.AddScalar("one")
		same(t, err.Error(), "add_scalar: no number of 64 bits: one of type string")
		same(t, tenure.Must(x.Allclose(x)), true)
		mixed := struct { // what lies beside the elements is nobody's business
			text   *string
			values [2]float32
		}{new(string), [2]float32{7, 8}}
		same(t, tenure.Must(tenure.FromSlice(s, mixed.values[:])).String(), "tensor([7., 8.])")
		none := tenure.Must(x.Clamp(tenure.Max(2)))
		same(t, fmt.Sprint(tenure.Must(tenure.ToSlice[float32](none))), "[2 2 2 2 2 1]")
		same(t, tenure.Must(tenure.Must(x.Argmax()).Item()), 0)
		same(t, fmt.Sprint(tenure.Must(tenure.ToSlice[int64](tenure.Must(x.Argmax(tenure.Dim(1)))))), "[0 0]")
		var missing *tenure.Tensor
		_, err = missing.Exp()
		same(t, err.Error(), "exp: the tensor is nil: it was never filled")
		_, err = x.Add(nil)
		same(t, strings.HasPrefix(err.Error(), "add: b is NULL: a tensor is wanted"), true)
		return nil
	}), nil)
}

func TestTwoGoroutinesInOneContext(t *testing.T) {
	c := context(t)
	same(t, c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(1 << 18)))
		refused := 0
		for try := 0; try < 500 && refused == 0; try++ {
			done := make(chan error)
			for g := 0; g < 2; g++ {
				go func() {
					var err error
					for i := 0; i < 20 && err == nil; i++ {
						err = x.Exp_()
					}
					done <- err
				}()
			}
			for g := 0; g < 2; g++ {
				if err := <-done; err != nil {
					same(t, err.Error(), "exp_: another goroutine is inside the context")
					refused++
				}
			}
		}
		same(t, refused > 0, true)
		return nil
	}), nil)
}

func TestModels(t *testing.T) {
	c := context(t)
	before := tenure.Must(c.LiveBytes())
	store := tenure.Must(c.NewStore())
	layer := tenure.Must(store.Sub("layer"))
	w := tenure.Must(layer.NewVar("weight", tenure.Sizes(3), tenure.InitConstant(0), true, nil))
	opt := tenure.Must(store.SGD(0.1, tenure.SGDOptions{}))
	for step := 0; step < 50; step++ {
		tenure.Check(c.Scoped(func(s *tenure.Scope) error {
			target := tenure.Must(tenure.FromSlice(s, []float32{1, -2, 3}))
			y := tenure.Must(w.Alias(s))
			loss := tenure.Must(tenure.Must(tenure.Must(y.Sub(target)).Square()).Sum())
			tenure.Check(opt.ZeroGrad())
			return loss.Backward()
		}))
		tenure.Check(opt.Step())
	}
	same(t, fmt.Sprint(tenure.Must(store.Names())), "[layer.weight]")
	tenure.Check(c.Scoped(func(s *tenure.Scope) error {
		y := tenure.Must(tenure.Must(w.Alias(s)).Round())
		same(t, fmt.Sprint(tenure.Must(tenure.ToSlice[float32](y))), "[1 -2 3]")
		return nil
	}))
	path := t.TempDir() + "/w.safetensors"
	tenure.Check(store.Save(path))
	tenure.Check(store.Load(path))
	var io *tenure.IoError
	same(t, errors.As(store.Load(path+".absent"), &io), true)
	tenure.Check(opt.Close())
	tenure.Check(w.Close())
	tenure.Check(layer.Close())
	tenure.Check(store.Close())
	same(t, tenure.Must(c.LiveBytes()), before)
}
