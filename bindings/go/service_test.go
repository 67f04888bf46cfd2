package tenure_test

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"tenure"
)

const mib = 1 << 20

func residentBytes(t *testing.T) int64 {
	t.Helper()
	runtime.GC()
	debug.FreeOSMemory()
	text, err := os.ReadFile("/proc/self/statm")
	var total, resident int64
	if err == nil {
		_, err = fmt.Sscan(string(text), &total, &resident)
	}
	if err != nil {
		t.Fatal(err)
	}
	return resident * int64(os.Getpagesize())
}

// A request: two layers over shared weights, in scopes of their own, yielding in between so that the goroutine moves.
func serve(s *tenure.Scope, weight *tenure.Shared, request int, moved *int64) (float64, error) {
	before := syscall.Gettid()
	x := tenure.Must(s.Full(tenure.Sizes(32, 64), float64(request%7)))
	w := tenure.Must(weight.Alias(s))
	for layer := 0; layer < 2; layer++ {
		x = tenure.Must(s.ScopedTensor(func(in *tenure.Scope) (*tenure.Tensor, error) {
			y := tenure.Must(x.Matmul(w))
			runtime.Gosched()
			return tenure.Must(y.Relu()).MulScalar(1.0 / 64)
		}))
	}
	if syscall.Gettid() != before {
		atomic.AddInt64(moved, 1)
	}
	sum, err := tenure.Must(x.Sum()).Item()
	if err != nil {
		return 0, err
	}
	return sum.(float64), nil
}

func TestServiceOfTenThousandRequests(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	c := context(t)
	liveBefore, tensorsBefore := tenure.Must(c.LiveBytes()), tenure.Must(c.LiveTensors())
	var weight *tenure.Shared
	tenure.Check(c.Scoped(func(s *tenure.Scope) (err error) {
		weight, err = tenure.Must(s.Ones(tenure.Sizes(64, 64))).Share()
		return err
	}))
	live := tenure.Must(c.LiveBytes())
	var moved, failed int64
	run := func(requests int) {
		const goroutines = 6
		var group sync.WaitGroup
		for g := 0; g < goroutines; g++ {
			group.Add(1)
			go func(g int) {
				defer group.Done()
				for i := g; i < requests; i += goroutines {
					err := tenure.Scoped(func(s *tenure.Scope) error {
						sum, err := serve(s, weight, i, &moved)
						if want := float64(i%7) * 32 * 64; err == nil && sum != want {
							return fmt.Errorf("request %d: %v, not %v", i, sum, want)
						}
						return err
					}, "request")
					if err != nil && atomic.AddInt64(&failed, 1) == 1 {
						t.Error(err)
					}
				}
			}(g)
		}
		group.Wait()
	}
	run(2000)
	early := residentBytes(t)
	run(8000)
	late := residentBytes(t)
	same(t, tenure.Must(c.LiveBytes()), live)
	tenure.Check(weight.Close())
	tenure.CloseIdle()
	same(t, tenure.Must(c.LiveBytes()), liveBefore)
	same(t, tenure.Must(c.LiveTensors()), tensorsBefore)
	t.Logf("bytes_before %d, bytes_after %d", liveBefore, tenure.Must(c.LiveBytes()))
	t.Logf("%d requests changed their thread; resident %d KiB after 2000 requests, %d KiB after 10000", moved, early>>10, late>>10)
	if moved == 0 {
		t.Error("no request changed its thread")
	}
	// The smallest tensor that a request could leak has 8 KiB: 64 MiB in 8000 requests.
	if late-early > 8*mib {
		t.Errorf("resident memory grew by %d KiB", (late-early)>>10)
	}
}

func TestForgettingToCloseIsReportedByCount(t *testing.T) {
	c := context(t)
	open, bytes := tenure.Open(), tenure.Must(c.LiveBytes())
	var forgotten []*tenure.Shared
	for i := 0; i < 3; i++ {
		tenure.Check(c.Scoped(func(s *tenure.Scope) error {
			forgotten = append(forgotten, tenure.Must(tenure.Must(s.Ones(tenure.Sizes(1024))).Share()))
			return nil
		}))
	}
	d, _ := tenure.NewContext()
	now := tenure.Open()
	same(t, now.Shared-open.Shared, 3)
	same(t, now.Contexts-open.Contexts, 1)
	same(t, tenure.Must(c.LiveBytes())-bytes, 3*4096)
	for _, f := range forgotten {
		tenure.Check(f.Close())
	}
	tenure.Check(d.Close())
	same(t, tenure.Open(), open)
	same(t, tenure.Must(c.LiveBytes()), bytes)
}

// What forgets, in a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("TENURE_GO_FORGETS") == "" {
		os.Exit(m.Run())
	}
	c, _ := tenure.NewContext()
	for i := 0; i < 3; i++ {
		tenure.Check(tenure.Scoped(func(s *tenure.Scope) error {
			_, err := tenure.Must(s.Ones(tenure.Sizes(4))).Share() // forgotten 3
			return err
		}))
	}
	tenure.Must(c.NewStore()) // forgotten 1
	tenure.Check(c.Close())
	tenure.Exit(0)
}

func TestForgettingToCloseIsReportedByLine(t *testing.T) {
	path := t.TempDir() + "/ledger"
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), "TENURE_GO_FORGETS=1", "TENURE_LEDGER="+path)
	if text, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	ledger, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("service_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, count := range []int{3, 1} {
		mark := fmt.Sprint("// forgotten ", count, "\n")
		line := 1 + strings.Count(string(source[:strings.Index(string(source), mark)]), "\n")
		want := fmt.Sprintf("%6d  service_test.go:%d  ", count, line)
		if !strings.Contains(string(ledger), want) {
			t.Errorf("no line '%s' in\n%s", want, ledger)
		}
	}
	same(t, strings.Contains(string(ledger), "4 objects held at exit, 0 escapes from scopes, 0 calls refused"), true)
}

// The peaks of acc = acc + x, 100 times 4 MiB, as the README states them.
func TestPeaks(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	stated := map[string]int64{}
	for _, row := range regexp.MustCompile(`\| (\w+): [^|]*\| (\d+) MiB \|`).FindAllStringSubmatch(string(text), -1) {
		var n int64
		fmt.Sscan(row[2], &n)
		stated[row[1]] = n
	}
	c := context(t)
	for name, step := range map[string]func(acc, x *tenure.Tensor) *tenure.Tensor{
		"nothing": func(acc, x *tenure.Tensor) *tenure.Tensor { return tenure.Must(acc.Add(x)) },
		"release": func(acc, x *tenure.Tensor) *tenure.Tensor {
			defer acc.Release()
			return tenure.Must(acc.Add(x))
		},
		"scope": func(acc, x *tenure.Tensor) *tenure.Tensor {
			tenure.Check(acc.Context().Scoped(func(s *tenure.Scope) error {
				return acc.Copy_(tenure.Must(acc.Add(x)))
			}))
			return acc
		},
		"write": func(acc, x *tenure.Tensor) *tenure.Tensor {
			tenure.Check(acc.Add_(x))
			return acc
		},
	} {
		tenure.Check(c.Scoped(func(s *tenure.Scope) error {
			before := tenure.Must(c.LiveBytes())
			tenure.Check(c.ResetPeak())
			acc, x := tenure.Must(s.Zeros(tenure.Sizes(mib))), tenure.Must(s.Ones(tenure.Sizes(mib)))
			for i := 0; i < 100; i++ {
				acc = step(acc, x)
			}
			same(t, tenure.Must(tenure.Must(acc.Max()).Item()), 100.0)
			peak := (tenure.Must(c.PeakBytes()) - before) / mib
			t.Logf("%s: %d MiB", name, peak)
			if want, ok := stated[name]; !ok || peak > want {
				t.Errorf("%s: the peak is %d MiB, the README says %d", name, peak, want)
			}
			return nil
		}))
	}
}

func BenchmarkAdd(b *testing.B) {
	c, _ := tenure.NewContext()
	defer c.Close()
	c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(4)))
		for i := 0; i < b.N; i += 100 {
			tenure.Check(s.Scoped(func(s *tenure.Scope) error {
				for j := 0; j < 100; j++ {
					tenure.Must(x.Add(x))
				}
				return nil
			}))
		}
		return nil
	})
}

func BenchmarkNumel(b *testing.B) {
	c, _ := tenure.NewContext()
	defer c.Close()
	c.Scoped(func(s *tenure.Scope) error {
		x := tenure.Must(s.Ones(tenure.Sizes(4)))
		for i := 0; i < b.N; i++ {
			tenure.Must(x.Numel())
		}
		return nil
	})
}

func BenchmarkNumelWithoutLines(b *testing.B) {
	tenure.Lines(false)
	defer tenure.Lines(true)
	BenchmarkNumel(b)
}

func BenchmarkAddWithoutLines(b *testing.B) {
	tenure.Lines(false)
	defer tenure.Lines(true)
	BenchmarkAdd(b)
}
