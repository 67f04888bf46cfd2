package tenure_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"tenure"
)

// The conformance script, as ../conformance/README.md describes it.

type row struct {
	Op         string
	Parameters []struct{ Name, Type, Count, Default string }
}

type interpreter struct {
	c      *tenure.Context
	rows   map[string]row
	names  map[string]interface{}
	scopes []*tenure.Scope
	out    strings.Builder
	folder string
	live   int64
	number int
}

var scalarTypes = map[string]tenure.ScalarType{
	"u8": tenure.Byte, "i8": tenure.Char, "i16": tenure.Short, "i32": tenure.Int, "i64": tenure.Long, "f16": tenure.Half,
	"f32": tenure.Float, "f64": tenure.Double, "c64": tenure.ComplexFloat, "c128": tenure.ComplexDouble, "bool": tenure.Bool,
	"bf16": tenure.BFloat16,
}

func camel(name string) string {
	made := ""
	for _, part := range strings.Split(strings.TrimSuffix(name, "_"), "_") {
		made += strings.ToUpper(part[:1]) + part[1:]
	}
	if strings.HasSuffix(name, "_") {
		made += "_"
	}
	return made
}

func (in *interpreter) say(format string, values ...interface{}) {
	fmt.Fprintf(&in.out, format+"\n", values...)
}

func (in *interpreter) scope() *tenure.Scope {
	if len(in.scopes) > 0 {
		return in.scopes[len(in.scopes)-1]
	}
	return tenure.Outside(in.c)
}

func (in *interpreter) tensor(name string) *tenure.Tensor { return in.names[name].(*tenure.Tensor) }

func (in *interpreter) tensors(word string) []*tenure.Tensor {
	list := []*tenure.Tensor{}
	for _, name := range parts(word) {
		list = append(list, in.tensor(name))
	}
	return list
}

func parts(word string) []string {
	if len(word) == 2 {
		return nil
	}
	return strings.Split(word[1:len(word)-1], ",")
}

func dims(word string) []int64 {
	list := []int64{}
	for _, part := range parts(word) {
		list = append(list, tenure.Must(strconv.ParseInt(part, 10, 64)))
	}
	return list
}

func real64(word string) float64 { return tenure.Must(strconv.ParseFloat(word, 64)) }

func numberOf(word string) tenure.Number {
	if word == "true" || word == "false" {
		return word == "true"
	}
	if n, err := strconv.ParseInt(word, 10, 64); err == nil {
		return n
	}
	if strings.HasSuffix(word, "i") {
		return tenure.Must(strconv.ParseComplex(word, 128))
	}
	return real64(word)
}

func (in *interpreter) argument(kind, count, word string) interface{} {
	switch kind {
	case "tn_tensor*", "tn_generator*":
		return in.names[word]
	case "tn_tensor* const*":
		return in.tensors(word)
	case "const int64_t*", "int64_t":
		if count != "" {
			return dims(word)
		}
		return tenure.Must(strconv.ParseInt(word, 10, 64))
	case "double", "const double*":
		return real64(word)
	case "tn_scalar":
		return numberOf(word)
	case "int32_t":
		return word == "true"
	case "tn_dtype":
		return scalarTypes[word]
	}
	return word
}

// Calls an op by its name in Go: of its first tensor, or of the scope. first: what stands before the words, if anything.
func (in *interpreter) call(op string, words []string, first *tenure.Tensor) (interface{}, error) {
	row := in.rows[op]
	counts := map[string]bool{}
	for _, p := range row.Parameters {
		counts[p.Count] = true
	}
	var receiver reflect.Value
	var given []reflect.Value
	var options []tenure.Option
	for _, p := range row.Parameters[1:] {
		if counts[p.Name] {
			continue
		}
		var value interface{}
		if first != nil {
			value, first = first, nil
		} else {
			word := "_"
			if len(words) > 0 {
				word, words = words[0], words[1:]
			}
			if word != "_" {
				value = in.argument(p.Type, p.Count, word)
			}
		}
		if t, ok := value.(*tenure.Tensor); ok && !receiver.IsValid() && p.Default == "" {
			receiver = reflect.ValueOf(t)
		} else if p.Default == "" {
			given = append(given, reflect.ValueOf(value))
		} else if value != nil {
			options = append(options, option(p.Name, value))
		}
	}
	if !receiver.IsValid() {
		receiver = reflect.ValueOf(in.scope())
	}
	method := receiver.MethodByName(camel(op))
	for i, v := range given {
		if !v.IsValid() { // a number left out
			given[i] = reflect.Zero(method.Type().In(i))
		}
	}
	for _, o := range options {
		given = append(given, reflect.ValueOf(o))
	}
	results := method.Call(given)
	err, _ := results[len(results)-1].Interface().(error)
	if len(results) == 1 {
		return nil, err
	}
	return results[0].Interface(), err
}

func (in *interpreter) statement(words []string) (err error) {
	defer func() { // of Must, where a statement makes several steps
		if r := recover(); r != nil {
			e, ok := r.(error)
			if !ok || !errors.As(errors.Unwrap(e), new(tenure.Error)) {
				panic(r)
			}
			err = errors.Unwrap(e)
		}
	}()
	verb, a := words[0], append(words[1:], "", "", "", "", "", "", "", "")
	switch verb {
	case "push":
		in.scopes = append(in.scopes, tenure.Must(tenure.Push(in.c, a[0])))
	case "pop":
		s := in.scope()
		if len(in.scopes) > 0 {
			in.scopes = in.scopes[:len(in.scopes)-1]
		}
		return tenure.Pop(s)
	case "data":
		var t *tenure.Tensor
		t, err = in.data(a[1], dims(a[2]), words[4:])
		in.names[a[0]] = t
	case "let":
		made, err := in.call(a[2], words[4:], nil)
		if err != nil {
			return err
		}
		if list, ok := made.([]*tenure.Tensor); ok {
			for i, name := range parts(a[0]) {
				in.names[name] = list[i]
			}
		} else {
			in.names[a[0]] = made
		}
	case "do":
		_, err = in.call(a[0], words[2:], nil)
	case "ask":
		flag, err := in.call(a[0], words[2:], nil)
		if err != nil {
			return err
		}
		in.say("%s: %v", a[0], flag)
	case "show":
		return in.show(a[0])
	case "print":
		in.say("%s:\n%s", a[0], tenure.Must(in.tensor(a[0]).Text()))
	case "describe":
		in.say("%s: %s", a[0], tenure.Must(in.tensor(a[0]).Describe()))
	case "item":
		in.say("%s: %s", a[0], element(tenure.Must(in.tensor(a[0]).Item())))
	case "refcount":
		in.say("%s: refcount %d", a[0], tenure.Must(in.tensor(a[0]).Refcount()))
	case "hand_off":
		return in.scope().HandOff(in.tensor(a[0]))
	case "free":
		in.tensor(a[0]).Release()
	case "live":
		in.say("live bytes: %d", tenure.Must(in.c.LiveBytes())-in.live)
	case "requires_grad":
		return in.tensor(a[0]).SetRequiresGrad(true)
	case "grad_enabled":
		return in.c.SetGradEnabled(a[0] == "true")
	case "backward":
		var o tenure.BackwardOptions
		if a[1] != "" {
			o.Gradient = in.tensor(a[1])
		}
		return in.tensor(a[0]).Backward(o)
	case "grad":
		if g := tenure.Must(in.tensor(a[1]).Grad()); g != nil {
			in.names[a[0]] = g
		} else {
			in.say("%s: no gradient", a[1])
		}
	case "grads":
		for i, g := range tenure.Must(in.scope().Gradients(in.tensors(a[1]), in.tensors(a[2]))) {
			in.names[parts(a[0])[i]] = g
		}
	case "seed":
		return in.c.ManualSeed(uint64(real64(a[0])))
	case "fail":
		err := in.statement(words[1:])
		var kind tenure.Error
		if !errors.As(err, &kind) {
			return fmt.Errorf("script.txt:%d: this did not fail", in.number)
		}
		name := reflect.TypeOf(kind).Elem().Name()
		in.say("%s: %s", name, strings.ReplaceAll(kind.Error(), in.folder, ""))
	default:
		return in.model(verb, a)
	}
	return err
}

func (in *interpreter) model(verb string, a []string) error {
	store := func(i int) *tenure.Store { s, _ := in.names[a[i]].(*tenure.Store); return s }
	optimizer := func(i int) *tenure.Optimizer { return in.names[a[i]].(*tenure.Optimizer) }
	generator := func(i int) *tenure.Generator { return in.names[a[i]].(*tenure.Generator) }
	switch verb {
	case "generator":
		in.names[a[0]] = tenure.Must(in.c.NewGenerator(uint64(real64(a[1]))))
	case "state":
		seed, offset, err := generator(0).State()
		tenure.Check(err)
		in.say("%s: %d %d", a[0], seed, offset)
	case "share":
		in.names[a[0]] = tenure.Must(in.tensor(a[1]).Share())
	case "alias":
		in.names[a[0]] = tenure.Must(in.names[a[1]].(*tenure.Shared).Alias(in.scope()))
	case "update":
		return in.names[a[0]].(*tenure.Shared).Update(func(alias *tenure.Tensor) error {
			words := a[2:]
			for len(words) > 0 && words[len(words)-1] == "" {
				words = words[:len(words)-1]
			}
			_, err := in.call(a[1], words, alias)
			return err
		})
	case "store":
		in.names[a[0]] = tenure.Must(in.c.NewStore())
	case "sub":
		in.names[a[0]] = tenure.Must(store(1).Sub(a[2]))
	case "var":
		init := map[string]tenure.Init{
			"constant": tenure.InitConstant(real64(a[5])), "normal": tenure.InitNormal(real64(a[5]), real64(a[6])),
			"uniform": tenure.InitUniform(real64(a[5]), real64(a[6])),
		}[a[4]]
		in.names[a[0]] = tenure.Must(store(1).NewVar(a[2], dims(a[3]), init, a[7] == "true", nil))
	case "names":
		in.say("%s: %s", a[0], strings.Join(tenure.Must(store(0).Names()), " "))
	case "sgd":
		in.names[a[0]] = tenure.Must(store(1).SGD(real64(a[2]), tenure.SGDOptions{Momentum: real64(a[3])}))
	case "adam":
		in.names[a[0]] = tenure.Must(store(1).Adam(real64(a[2]), tenure.DefaultAdam))
	case "step":
		return optimizer(0).Step()
	case "zero_grad":
		return optimizer(0).ZeroGrad()
	case "norm":
		in.say("%s: %s", a[0], element(tenure.Must(optimizer(0).GradNorm())))
	case "clip":
		in.say("%s: %s", a[0], element(tenure.Must(optimizer(0).ClipGradNorm(real64(a[1])))))
	case "save":
		return store(0).Save(in.folder + a[1])
	case "load":
		return store(0).Load(in.folder + a[1])
	case "checkpoint":
		return store(0).SaveCheckpoint(in.folder+a[3], optimizer(1), generator(2), map[string]string{a[4]: a[5]})
	case "restore":
		return store(0).LoadCheckpoint(in.folder+a[3], optimizer(1), generator(2))
	case "text":
		in.say("%s: %s", a[1], tenure.Must(in.c.FileText(in.folder+a[0], a[1])))
	case "forget":
		if o, ok := in.names[a[0]].(interface{ Close() error }); ok {
			tenure.Check(o.Close())
		}
		delete(in.names, a[0])
	default:
		return fmt.Errorf("script.txt:%d: the statement '%s' is not known", in.number, verb)
	}
	return nil
}

// An option by the name of its parameter.
func option(name string, value interface{}) tenure.Option {
	integer, _ := value.(int64)
	real, _ := value.(float64)
	flag, _ := value.(bool)
	tensor, _ := value.(*tenure.Tensor)
	switch name {
	case "generator":
		return tenure.FromGenerator(value.(*tenure.Generator))
	case "dtype":
		return tenure.Dtype(value.(tenure.ScalarType))
	case "min":
		if tensor != nil {
			return tenure.MinTensor(tensor)
		}
		return tenure.Min(value)
	case "max":
		if tensor != nil {
			return tenure.MaxTensor(tensor)
		}
		return tenure.Max(value)
	}
	made, ok := map[string]func() tenure.Option{
		"alpha": func() tenure.Option { return tenure.Alpha(value) }, "step": func() tenure.Option { return tenure.Step(value) },
		"keepdim": func() tenure.Option { return tenure.Keepdim(flag) }, "dim": func() tenure.Option { return tenure.Dim(integer) },
		"correction": func() tenure.Option { return tenure.Correction(real) }, "eps": func() tenure.Option { return tenure.Eps(real) },
		"start": func() tenure.Option { return tenure.Start(integer) }, "end": func() tenure.Option { return tenure.End(integer) },
		"weight": func() tenure.Option { return tenure.Weight(tensor) }, "bias": func() tenure.Option { return tenure.Bias(tensor) },
		"rtol": func() tenure.Option { return tenure.Rtol(real) }, "atol": func() tenure.Option { return tenure.Atol(real) },
		"equal_nan": func() tenure.Option { return tenure.EqualNan(flag) }, "descending": func() tenure.Option { return tenure.Descending(flag) },
		"reduction": func() tenure.Option { return tenure.Reduction(integer) }, "is_causal": func() tenure.Option { return tenure.IsCausal(flag) },
		"dropout_p": func() tenure.Option { return tenure.DropoutP(real) }, "scale": func() tenure.Option { return tenure.Scale(real) },
	}[name]
	if !ok {
		panic("the interpreter has no line for the option " + name)
	}
	return made()
}

func (in *interpreter) data(kind string, sizes []int64, words []string) (*tenure.Tensor, error) {
	s := in.scope()
	switch kind {
	case "f32":
		return tenure.FromSlice(s, convert(words, func(w string) float32 { return float32(real64(w)) }), sizes...)
	case "f64":
		return tenure.FromSlice(s, convert(words, real64), sizes...)
	case "i64":
		return tenure.FromSlice(s, convert(words, func(w string) int64 { return tenure.Must(strconv.ParseInt(w, 10, 64)) }), sizes...)
	case "i32":
		return tenure.FromSlice(s, convert(words, func(w string) int32 { return int32(real64(w)) }), sizes...)
	case "u8":
		return tenure.FromSlice(s, convert(words, func(w string) uint8 { return uint8(real64(w)) }), sizes...)
	case "bool":
		return tenure.FromSlice(s, convert(words, func(w string) bool { return w == "true" }), sizes...)
	}
	return nil, fmt.Errorf("no data of type %s", kind)
}

func convert[T any](words []string, f func(string) T) []T {
	list := []T{}
	for _, w := range words {
		list = append(list, f(w))
	}
	return list
}

func (in *interpreter) show(name string) error {
	t := in.tensor(name)
	sizes, err := t.Sizes()
	if err != nil {
		return err
	}
	text := fmt.Sprintf("%s: %v %s", name, tenure.Must(t.Dtype()), strings.ReplaceAll(fmt.Sprint(sizes), " ", ","))
	switch tenure.Must(t.Dtype()) {
	case tenure.Float:
		text += elements(tenure.ToSlice[float32](t))
	case tenure.Double:
		text += elements(tenure.ToSlice[float64](t))
	case tenure.Long:
		text += elements(tenure.ToSlice[int64](t))
	case tenure.Int:
		text += elements(tenure.ToSlice[int32](t))
	case tenure.Byte:
		text += elements(tenure.ToSlice[uint8](t))
	case tenure.Bool:
		text += elements(tenure.ToSlice[bool](t))
	case tenure.ComplexFloat:
		text += elements(tenure.ToSlice[complex64](t))
	case tenure.ComplexDouble:
		text += elements(tenure.ToSlice[complex128](t))
	default: // Go has no such type
		text += elements(tenure.ToSlice[float32](tenure.Must(t.To(tenure.Float))))
	}
	in.say("%s", text)
	return nil
}

func elements[T any](values []T, err error) string {
	tenure.Check(err)
	text := ""
	for _, v := range values {
		text += " " + element(v)
	}
	return text
}

// As C prints %.6g.
func short(x float64) string {
	switch {
	case math.IsNaN(x):
		return "nan"
	case math.IsInf(x, 0):
		return strings.TrimPrefix(strings.ToLower(fmt.Sprint(x)), "+")
	}
	return fmt.Sprintf("%.6g", x)
}

func element(v interface{}) string {
	switch x := v.(type) {
	case float32:
		return short(float64(x))
	case float64:
		return short(x)
	case complex64:
		return element(complex128(x))
	case complex128:
		imaginary := short(imag(x))
		if !strings.HasPrefix(imaginary, "-") {
			imaginary = "+" + imaginary
		}
		return short(real(x)) + imaginary + "i"
	}
	return fmt.Sprint(v)
}

func TestConformance(t *testing.T) {
	read := func(path ...string) string {
		text, err := os.ReadFile(filepath.Join(path...))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	var api struct{ Functions []row }
	if err := json.Unmarshal([]byte(read("..", "..", "share", "tenure", "api.json")), &api); err != nil {
		t.Fatal(err)
	}
	c := context(t)
	in := &interpreter{c: c, rows: map[string]row{}, names: map[string]interface{}{}, folder: t.TempDir() + "/",
		live: tenure.Must(c.LiveBytes())}
	for _, r := range api.Functions {
		if r.Op != "" {
			in.rows[r.Op] = r
		}
	}
	for i, line := range strings.Split(read("..", "conformance", "script.txt"), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		in.number = i + 1
		c.At("script.txt", in.number)
		if err := in.statement(strings.Split(line, " ")); err != nil {
			t.Fatalf("script.txt:%d: %s: %v", in.number, line, err)
		}
	}
	said, expected := strings.Split(in.out.String(), "\n"), strings.Split(read("..", "conformance", "expected.txt"), "\n")
	same(t, len(said), len(expected))
	for i := 0; i < len(said) && i < len(expected); i++ {
		if said[i] != expected[i] {
			t.Errorf("expected.txt:%d\nsaid     %s\nexpected %s", i+1, said[i], expected[i])
		}
	}
}
