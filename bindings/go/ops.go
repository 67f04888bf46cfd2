// Made by make_ops.py from share/tenure/api.json. DO NOT EDIT.

package tenure

// #include <stdlib.h>
// #include "shim_ops.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// Sigmoid: 1/(1 + exp(-x)).
func (x *Tensor) Sigmoid() (*Tensor, error) {
	c, err := x.chain("sigmoid")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sigmoid(c.k, x.word())
	out, err := c.tensorResult("sigmoid", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sigmoid_: x = sigmoid(x).
func (x *Tensor) Sigmoid_() error {
	c, err := x.chain("sigmoid_")
	if err != nil {
		return err
	}
	r := C.go_tn_sigmoid_(c.k, x.word())
	err = c.statusResult("sigmoid_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Silu: x*sigmoid(x).
func (x *Tensor) Silu() (*Tensor, error) {
	c, err := x.chain("silu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_silu(c.k, x.word())
	out, err := c.tensorResult("silu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Silu_: x = silu(x).
func (x *Tensor) Silu_() error {
	c, err := x.chain("silu_")
	if err != nil {
		return err
	}
	r := C.go_tn_silu_(c.k, x.word())
	err = c.statusResult("silu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Relu: x above 0, else 0.
func (x *Tensor) Relu() (*Tensor, error) {
	c, err := x.chain("relu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_relu(c.k, x.word())
	out, err := c.tensorResult("relu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Relu_: x = relu(x).
func (x *Tensor) Relu_() error {
	c, err := x.chain("relu_")
	if err != nil {
		return err
	}
	r := C.go_tn_relu_(c.k, x.word())
	err = c.statusResult("relu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Hardtanh: x kept between the bounds.
// Options: MinVal (-1), MaxVal (1).
func (x *Tensor) Hardtanh(options ...Option) (*Tensor, error) {
	minVal := intScalar(-1)
	maxVal := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionMinVal:
			minVal = o.number
		case optionMaxVal:
			maxVal = o.number
		default:
			return nil, o.refused("hardtanh")
		}
	}
	c, err := x.chain("hardtanh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hardtanh(c.k, x.word(), minVal, maxVal)
	out, err := c.tensorResult("hardtanh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hardtanh_: x = hardtanh(x, min_val, max_val).
// Options: MinVal (-1), MaxVal (1).
func (x *Tensor) Hardtanh_(options ...Option) error {
	minVal := intScalar(-1)
	maxVal := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionMinVal:
			minVal = o.number
		case optionMaxVal:
			maxVal = o.number
		default:
			return o.refused("hardtanh_")
		}
	}
	c, err := x.chain("hardtanh_")
	if err != nil {
		return err
	}
	r := C.go_tn_hardtanh_(c.k, x.word(), minVal, maxVal)
	err = c.statusResult("hardtanh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Relu6: x kept between 0 and 6.
func (x *Tensor) Relu6() (*Tensor, error) {
	c, err := x.chain("relu6")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_relu6(c.k, x.word())
	out, err := c.tensorResult("relu6", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Relu6_: x = relu6(x).
func (x *Tensor) Relu6_() error {
	c, err := x.chain("relu6_")
	if err != nil {
		return err
	}
	r := C.go_tn_relu6_(c.k, x.word())
	err = c.statusResult("relu6_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Elu: scale*x above 0, else scale*alpha*(exp(input_scale*x) - 1).
// Options: Alpha (1), Scale (1), InputScale (1).
func (x *Tensor) Elu(options ...Option) (*Tensor, error) {
	alpha := intScalar(1)
	scale := intScalar(1)
	inputScale := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		case optionScale:
			scale = o.number
		case optionInputScale:
			inputScale = o.number
		default:
			return nil, o.refused("elu")
		}
	}
	c, err := x.chain("elu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_elu(c.k, x.word(), alpha, scale, inputScale)
	out, err := c.tensorResult("elu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Elu_: x = elu(x, alpha, scale, input_scale).
// Options: Alpha (1), Scale (1), InputScale (1).
func (x *Tensor) Elu_(options ...Option) error {
	alpha := intScalar(1)
	scale := intScalar(1)
	inputScale := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		case optionScale:
			scale = o.number
		case optionInputScale:
			inputScale = o.number
		default:
			return o.refused("elu_")
		}
	}
	c, err := x.chain("elu_")
	if err != nil {
		return err
	}
	r := C.go_tn_elu_(c.k, x.word(), alpha, scale, inputScale)
	err = c.statusResult("elu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Selu: elu of mean 0 and variance 1.
func (x *Tensor) Selu() (*Tensor, error) {
	c, err := x.chain("selu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_selu(c.k, x.word())
	out, err := c.tensorResult("selu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Selu_: x = selu(x).
func (x *Tensor) Selu_() error {
	c, err := x.chain("selu_")
	if err != nil {
		return err
	}
	r := C.go_tn_selu_(c.k, x.word())
	err = c.statusResult("selu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Celu: x above 0, else alpha*(exp(x/alpha) - 1).
// Options: Alpha (1.0).
func (x *Tensor) Celu(options ...Option) (*Tensor, error) {
	alpha := floatScalar(1.0)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("celu")
		}
	}
	c, err := x.chain("celu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_celu(c.k, x.word(), alpha)
	out, err := c.tensorResult("celu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Celu_: x = celu(x, alpha).
// Options: Alpha (1.0).
func (x *Tensor) Celu_(options ...Option) error {
	alpha := floatScalar(1.0)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("celu_")
		}
	}
	c, err := x.chain("celu_")
	if err != nil {
		return err
	}
	r := C.go_tn_celu_(c.k, x.word(), alpha)
	err = c.statusResult("celu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Gelu: x times the normal distribution function; "tanh": nearly.
func (x *Tensor) Gelu(approximate string) (*Tensor, error) {
	if err := whole("gelu", approximate); err != nil {
		return nil, err
	}
	c, err := x.chain("gelu")
	if err != nil {
		return nil, err
	}
	approximateText := C.CString(approximate)
	defer C.free(unsafe.Pointer(approximateText))
	r := C.go_tn_new_gelu(c.k, x.word(), approximateText)
	out, err := c.tensorResult("gelu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Gelu_: x = gelu(x, approximate).
func (x *Tensor) Gelu_(approximate string) error {
	if err := whole("gelu_", approximate); err != nil {
		return err
	}
	c, err := x.chain("gelu_")
	if err != nil {
		return err
	}
	approximateText := C.CString(approximate)
	defer C.free(unsafe.Pointer(approximateText))
	r := C.go_tn_gelu_(c.k, x.word(), approximateText)
	err = c.statusResult("gelu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// LeakyRelu: x above 0, else negative_slope*x.
// Options: NegativeSlope (0.01).
func (x *Tensor) LeakyRelu(options ...Option) (*Tensor, error) {
	negativeSlope := floatScalar(0.01)
	for _, o := range options {
		switch o.name {
		case optionNegativeSlope:
			negativeSlope = o.number
		default:
			return nil, o.refused("leaky_relu")
		}
	}
	c, err := x.chain("leaky_relu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_leaky_relu(c.k, x.word(), negativeSlope)
	out, err := c.tensorResult("leaky_relu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LeakyRelu_: x = leaky_relu(x, negative_slope).
// Options: NegativeSlope (0.01).
func (x *Tensor) LeakyRelu_(options ...Option) error {
	negativeSlope := floatScalar(0.01)
	for _, o := range options {
		switch o.name {
		case optionNegativeSlope:
			negativeSlope = o.number
		default:
			return o.refused("leaky_relu_")
		}
	}
	c, err := x.chain("leaky_relu_")
	if err != nil {
		return err
	}
	r := C.go_tn_leaky_relu_(c.k, x.word(), negativeSlope)
	err = c.statusResult("leaky_relu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// LogSigmoid: log(sigmoid(x)).
func (x *Tensor) LogSigmoid() (*Tensor, error) {
	c, err := x.chain("log_sigmoid")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log_sigmoid(c.k, x.word())
	out, err := c.tensorResult("log_sigmoid", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hardsigmoid: x/6 + 1/2 kept between 0 and 1.
func (x *Tensor) Hardsigmoid() (*Tensor, error) {
	c, err := x.chain("hardsigmoid")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hardsigmoid(c.k, x.word())
	out, err := c.tensorResult("hardsigmoid", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hardsigmoid_: x = hardsigmoid(x).
func (x *Tensor) Hardsigmoid_() error {
	c, err := x.chain("hardsigmoid_")
	if err != nil {
		return err
	}
	r := C.go_tn_hardsigmoid_(c.k, x.word())
	err = c.statusResult("hardsigmoid_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Hardswish: x*hardsigmoid(x).
func (x *Tensor) Hardswish() (*Tensor, error) {
	c, err := x.chain("hardswish")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hardswish(c.k, x.word())
	out, err := c.tensorResult("hardswish", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hardswish_: x = hardswish(x).
func (x *Tensor) Hardswish_() error {
	c, err := x.chain("hardswish_")
	if err != nil {
		return err
	}
	r := C.go_tn_hardswish_(c.k, x.word())
	err = c.statusResult("hardswish_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Mish: x*tanh(softplus(x)).
func (x *Tensor) Mish() (*Tensor, error) {
	c, err := x.chain("mish")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mish(c.k, x.word())
	out, err := c.tensorResult("mish", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mish_: x = mish(x).
func (x *Tensor) Mish_() error {
	c, err := x.chain("mish_")
	if err != nil {
		return err
	}
	r := C.go_tn_mish_(c.k, x.word())
	err = c.statusResult("mish_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Softplus: log(1 + exp(beta*x))/beta.
// Options: Beta (1), Threshold (20).
func (x *Tensor) Softplus(options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	threshold := intScalar(20)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionThreshold:
			threshold = o.number
		default:
			return nil, o.refused("softplus")
		}
	}
	c, err := x.chain("softplus")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_softplus(c.k, x.word(), beta, threshold)
	out, err := c.tensorResult("softplus", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hardshrink: 0 where |x| is not above lambd.
// Options: Lambd (0.5).
func (x *Tensor) Hardshrink(options ...Option) (*Tensor, error) {
	lambd := floatScalar(0.5)
	for _, o := range options {
		switch o.name {
		case optionLambd:
			lambd = o.number
		default:
			return nil, o.refused("hardshrink")
		}
	}
	c, err := x.chain("hardshrink")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hardshrink(c.k, x.word(), lambd)
	out, err := c.tensorResult("hardshrink", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Softshrink: The same, and x moved by lambd towards 0 elsewhere.
// Options: Lambd (0.5).
func (x *Tensor) Softshrink(options ...Option) (*Tensor, error) {
	lambd := floatScalar(0.5)
	for _, o := range options {
		switch o.name {
		case optionLambd:
			lambd = o.number
		default:
			return nil, o.refused("softshrink")
		}
	}
	c, err := x.chain("softshrink")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_softshrink(c.k, x.word(), lambd)
	out, err := c.tensorResult("softshrink", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Threshold: value where x is not above threshold.
func (x *Tensor) Threshold(threshold Number, value Number) (*Tensor, error) {
	var err error
	var thresholdScalar C.tn_scalar
	if thresholdScalar, err = scalarOf("threshold", threshold); err != nil {
		return nil, err
	}
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("threshold", value); err != nil {
		return nil, err
	}
	c, err := x.chain("threshold")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_threshold(c.k, x.word(), thresholdScalar, valueScalar)
	out, err := c.tensorResult("threshold", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Threshold_: x = threshold(x, threshold, value).
func (x *Tensor) Threshold_(threshold Number, value Number) error {
	var err error
	var thresholdScalar C.tn_scalar
	if thresholdScalar, err = scalarOf("threshold_", threshold); err != nil {
		return err
	}
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("threshold_", value); err != nil {
		return err
	}
	c, err := x.chain("threshold_")
	if err != nil {
		return err
	}
	r := C.go_tn_threshold_(c.k, x.word(), thresholdScalar, valueScalar)
	err = c.statusResult("threshold_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Prelu: x above 0, else weight*x; one weight, or one a channel.
func (x *Tensor) Prelu(weight *Tensor) (*Tensor, error) {
	c, err := x.chain("prelu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_prelu(c.k, x.word(), weight.word())
	out, err := c.tensorResult("prelu", r, x, weight)
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	return out, err
}

// Glu: The first half along dim times the sigmoid of the second.
// Options: Dim (-1).
func (x *Tensor) Glu(options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("glu"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("glu")
		}
	}
	c, err := x.chain("glu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_glu(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorResult("glu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sin: The sine.
func (x *Tensor) Sin() (*Tensor, error) {
	c, err := x.chain("sin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sin(c.k, x.word())
	out, err := c.tensorResult("sin", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sin_: x = sin(x).
func (x *Tensor) Sin_() error {
	c, err := x.chain("sin_")
	if err != nil {
		return err
	}
	r := C.go_tn_sin_(c.k, x.word())
	err = c.statusResult("sin_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Cos: The cosine.
func (x *Tensor) Cos() (*Tensor, error) {
	c, err := x.chain("cos")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cos(c.k, x.word())
	out, err := c.tensorResult("cos", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cos_: x = cos(x).
func (x *Tensor) Cos_() error {
	c, err := x.chain("cos_")
	if err != nil {
		return err
	}
	r := C.go_tn_cos_(c.k, x.word())
	err = c.statusResult("cos_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Tan: The tangent.
func (x *Tensor) Tan() (*Tensor, error) {
	c, err := x.chain("tan")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tan(c.k, x.word())
	out, err := c.tensorResult("tan", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Tan_: x = tan(x).
func (x *Tensor) Tan_() error {
	c, err := x.chain("tan_")
	if err != nil {
		return err
	}
	r := C.go_tn_tan_(c.k, x.word())
	err = c.statusResult("tan_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Deg2rad: Degrees as radians.
func (x *Tensor) Deg2rad() (*Tensor, error) {
	c, err := x.chain("deg2rad")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_deg2rad(c.k, x.word())
	out, err := c.tensorResult("deg2rad", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Deg2rad_: x = deg2rad(x).
func (x *Tensor) Deg2rad_() error {
	c, err := x.chain("deg2rad_")
	if err != nil {
		return err
	}
	r := C.go_tn_deg2rad_(c.k, x.word())
	err = c.statusResult("deg2rad_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Rad2deg: Radians as degrees.
func (x *Tensor) Rad2deg() (*Tensor, error) {
	c, err := x.chain("rad2deg")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rad2deg(c.k, x.word())
	out, err := c.tensorResult("rad2deg", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Rad2deg_: x = rad2deg(x).
func (x *Tensor) Rad2deg_() error {
	c, err := x.chain("rad2deg_")
	if err != nil {
		return err
	}
	r := C.go_tn_rad2deg_(c.k, x.word())
	err = c.statusResult("rad2deg_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Tanh: The hyperbolic tangent.
func (x *Tensor) Tanh() (*Tensor, error) {
	c, err := x.chain("tanh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tanh(c.k, x.word())
	out, err := c.tensorResult("tanh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Tanh_: x = tanh(x).
func (x *Tensor) Tanh_() error {
	c, err := x.chain("tanh_")
	if err != nil {
		return err
	}
	r := C.go_tn_tanh_(c.k, x.word())
	err = c.statusResult("tanh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Asin: The inverse of the sine.
func (x *Tensor) Asin() (*Tensor, error) {
	c, err := x.chain("asin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_asin(c.k, x.word())
	out, err := c.tensorResult("asin", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Asin_: x = asin(x).
func (x *Tensor) Asin_() error {
	c, err := x.chain("asin_")
	if err != nil {
		return err
	}
	r := C.go_tn_asin_(c.k, x.word())
	err = c.statusResult("asin_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Acos: The inverse of the cosine.
func (x *Tensor) Acos() (*Tensor, error) {
	c, err := x.chain("acos")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_acos(c.k, x.word())
	out, err := c.tensorResult("acos", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Acos_: x = acos(x).
func (x *Tensor) Acos_() error {
	c, err := x.chain("acos_")
	if err != nil {
		return err
	}
	r := C.go_tn_acos_(c.k, x.word())
	err = c.statusResult("acos_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Atan: The inverse of the tangent.
func (x *Tensor) Atan() (*Tensor, error) {
	c, err := x.chain("atan")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atan(c.k, x.word())
	out, err := c.tensorResult("atan", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atan_: x = atan(x).
func (x *Tensor) Atan_() error {
	c, err := x.chain("atan_")
	if err != nil {
		return err
	}
	r := C.go_tn_atan_(c.k, x.word())
	err = c.statusResult("atan_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sinh: The hyperbolic sine.
func (x *Tensor) Sinh() (*Tensor, error) {
	c, err := x.chain("sinh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sinh(c.k, x.word())
	out, err := c.tensorResult("sinh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sinh_: x = sinh(x).
func (x *Tensor) Sinh_() error {
	c, err := x.chain("sinh_")
	if err != nil {
		return err
	}
	r := C.go_tn_sinh_(c.k, x.word())
	err = c.statusResult("sinh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Cosh: The hyperbolic cosine.
func (x *Tensor) Cosh() (*Tensor, error) {
	c, err := x.chain("cosh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cosh(c.k, x.word())
	out, err := c.tensorResult("cosh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cosh_: x = cosh(x).
func (x *Tensor) Cosh_() error {
	c, err := x.chain("cosh_")
	if err != nil {
		return err
	}
	r := C.go_tn_cosh_(c.k, x.word())
	err = c.statusResult("cosh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Asinh: Its inverse.
func (x *Tensor) Asinh() (*Tensor, error) {
	c, err := x.chain("asinh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_asinh(c.k, x.word())
	out, err := c.tensorResult("asinh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Asinh_: x = asinh(x).
func (x *Tensor) Asinh_() error {
	c, err := x.chain("asinh_")
	if err != nil {
		return err
	}
	r := C.go_tn_asinh_(c.k, x.word())
	err = c.statusResult("asinh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Acosh: The inverse of cosh; NaN below 1.
func (x *Tensor) Acosh() (*Tensor, error) {
	c, err := x.chain("acosh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_acosh(c.k, x.word())
	out, err := c.tensorResult("acosh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Acosh_: x = acosh(x).
func (x *Tensor) Acosh_() error {
	c, err := x.chain("acosh_")
	if err != nil {
		return err
	}
	r := C.go_tn_acosh_(c.k, x.word())
	err = c.statusResult("acosh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Atanh: The inverse of tanh; NaN outside [-1, 1].
func (x *Tensor) Atanh() (*Tensor, error) {
	c, err := x.chain("atanh")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atanh(c.k, x.word())
	out, err := c.tensorResult("atanh", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atanh_: x = atanh(x).
func (x *Tensor) Atanh_() error {
	c, err := x.chain("atanh_")
	if err != nil {
		return err
	}
	r := C.go_tn_atanh_(c.k, x.word())
	err = c.statusResult("atanh_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Add: a + alpha*b.
// Options: Alpha (1).
func (a *Tensor) Add(b *Tensor, options ...Option) (*Tensor, error) {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("add")
		}
	}
	c, err := a.chain("add")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_add(c.k, a.word(), b.word(), alpha)
	out, err := c.tensorResult("add", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Add_: x += alpha*other.
// Options: Alpha (1).
func (x *Tensor) Add_(other *Tensor, options ...Option) error {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("add_")
		}
	}
	c, err := x.chain("add_")
	if err != nil {
		return err
	}
	r := C.go_tn_add_(c.k, x.word(), other.word(), alpha)
	err = c.statusResult("add_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// AddScalar: a + alpha*b.
// Options: Alpha (1).
func (a *Tensor) AddScalar(b Number, options ...Option) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("add_scalar", b); err != nil {
		return nil, err
	}
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("add_scalar")
		}
	}
	c, err := a.chain("add_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_add_scalar(c.k, a.word(), bScalar, alpha)
	out, err := c.tensorResult("add_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// AddScalar_: x += alpha*other.
// Options: Alpha (1).
func (x *Tensor) AddScalar_(other Number, options ...Option) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("add_scalar_", other); err != nil {
		return err
	}
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("add_scalar_")
		}
	}
	c, err := x.chain("add_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_add_scalar_(c.k, x.word(), otherScalar, alpha)
	err = c.statusResult("add_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sub: a - alpha*b. Not of bools.
// Options: Alpha (1).
func (a *Tensor) Sub(b *Tensor, options ...Option) (*Tensor, error) {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("sub")
		}
	}
	c, err := a.chain("sub")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sub(c.k, a.word(), b.word(), alpha)
	out, err := c.tensorResult("sub", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Sub_: x -= alpha*other.
// Options: Alpha (1).
func (x *Tensor) Sub_(other *Tensor, options ...Option) error {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("sub_")
		}
	}
	c, err := x.chain("sub_")
	if err != nil {
		return err
	}
	r := C.go_tn_sub_(c.k, x.word(), other.word(), alpha)
	err = c.statusResult("sub_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// SubScalar: a - alpha*b. Not of bools.
// Options: Alpha (1).
func (a *Tensor) SubScalar(b Number, options ...Option) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("sub_scalar", b); err != nil {
		return nil, err
	}
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("sub_scalar")
		}
	}
	c, err := a.chain("sub_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sub_scalar(c.k, a.word(), bScalar, alpha)
	out, err := c.tensorResult("sub_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// SubScalar_: x -= alpha*other.
// Options: Alpha (1).
func (x *Tensor) SubScalar_(other Number, options ...Option) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("sub_scalar_", other); err != nil {
		return err
	}
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("sub_scalar_")
		}
	}
	c, err := x.chain("sub_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_sub_scalar_(c.k, x.word(), otherScalar, alpha)
	err = c.statusResult("sub_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ScalarSub: a - b. Not of bools.
func (b *Tensor) ScalarSub(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("scalar_sub", a); err != nil {
		return nil, err
	}
	c, err := b.chain("scalar_sub")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scalar_sub(c.k, aScalar, b.word())
	out, err := c.tensorResult("scalar_sub", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// Mul: a*b.
func (a *Tensor) Mul(b *Tensor) (*Tensor, error) {
	c, err := a.chain("mul")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mul(c.k, a.word(), b.word())
	out, err := c.tensorResult("mul", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Mul_: x *= other.
func (x *Tensor) Mul_(other *Tensor) error {
	c, err := x.chain("mul_")
	if err != nil {
		return err
	}
	r := C.go_tn_mul_(c.k, x.word(), other.word())
	err = c.statusResult("mul_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// MulScalar: a*b.
func (a *Tensor) MulScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("mul_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("mul_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mul_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("mul_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// MulScalar_: x *= other.
func (x *Tensor) MulScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("mul_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("mul_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_mul_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("mul_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Div: a/b; integers give f32.
func (a *Tensor) Div(b *Tensor) (*Tensor, error) {
	c, err := a.chain("div")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_div(c.k, a.word(), b.word())
	out, err := c.tensorResult("div", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Div_: x /= other.
func (x *Tensor) Div_(other *Tensor) error {
	c, err := x.chain("div_")
	if err != nil {
		return err
	}
	r := C.go_tn_div_(c.k, x.word(), other.word())
	err = c.statusResult("div_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// DivScalar: a/b; integers give f32.
func (a *Tensor) DivScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("div_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("div_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_div_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("div_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// DivScalar_: x /= other.
func (x *Tensor) DivScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("div_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("div_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_div_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("div_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ScalarDiv: a/b; integers give f32.
func (b *Tensor) ScalarDiv(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("scalar_div", a); err != nil {
		return nil, err
	}
	c, err := b.chain("scalar_div")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scalar_div(c.k, aScalar, b.word())
	out, err := c.tensorResult("scalar_div", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// DivRounding: a/b rounded: "trunc" or "floor"; integers stay integers.
func (a *Tensor) DivRounding(b *Tensor, roundingMode string) (*Tensor, error) {
	if err := whole("div_rounding", roundingMode); err != nil {
		return nil, err
	}
	c, err := a.chain("div_rounding")
	if err != nil {
		return nil, err
	}
	roundingModeText := C.CString(roundingMode)
	defer C.free(unsafe.Pointer(roundingModeText))
	r := C.go_tn_new_div_rounding(c.k, a.word(), b.word(), roundingModeText)
	out, err := c.tensorResult("div_rounding", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// DivRounding_: x = div(x, b, rounding_mode).
func (x *Tensor) DivRounding_(b *Tensor, roundingMode string) error {
	if err := whole("div_rounding_", roundingMode); err != nil {
		return err
	}
	c, err := x.chain("div_rounding_")
	if err != nil {
		return err
	}
	roundingModeText := C.CString(roundingMode)
	defer C.free(unsafe.Pointer(roundingModeText))
	r := C.go_tn_div_rounding_(c.k, x.word(), b.word(), roundingModeText)
	err = c.statusResult("div_rounding_", r, x, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(b)
	return err
}

// DivScalarRounding: a/b rounded: "trunc" or "floor".
func (a *Tensor) DivScalarRounding(b Number, roundingMode string) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("div_scalar_rounding", b); err != nil {
		return nil, err
	}
	if err := whole("div_scalar_rounding", roundingMode); err != nil {
		return nil, err
	}
	c, err := a.chain("div_scalar_rounding")
	if err != nil {
		return nil, err
	}
	roundingModeText := C.CString(roundingMode)
	defer C.free(unsafe.Pointer(roundingModeText))
	r := C.go_tn_new_div_scalar_rounding(c.k, a.word(), bScalar, roundingModeText)
	out, err := c.tensorResult("div_scalar_rounding", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// DivScalarRounding_: x = div(x, b, rounding_mode).
func (x *Tensor) DivScalarRounding_(b Number, roundingMode string) error {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("div_scalar_rounding_", b); err != nil {
		return err
	}
	if err := whole("div_scalar_rounding_", roundingMode); err != nil {
		return err
	}
	c, err := x.chain("div_scalar_rounding_")
	if err != nil {
		return err
	}
	roundingModeText := C.CString(roundingMode)
	defer C.free(unsafe.Pointer(roundingModeText))
	r := C.go_tn_div_scalar_rounding_(c.k, x.word(), bScalar, roundingModeText)
	err = c.statusResult("div_scalar_rounding_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Remainder: a - b*floor(a/b): of the sign of b.
func (a *Tensor) Remainder(b *Tensor) (*Tensor, error) {
	c, err := a.chain("remainder")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_remainder(c.k, a.word(), b.word())
	out, err := c.tensorResult("remainder", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Remainder_: x = remainder(x, other).
func (x *Tensor) Remainder_(other *Tensor) error {
	c, err := x.chain("remainder_")
	if err != nil {
		return err
	}
	r := C.go_tn_remainder_(c.k, x.word(), other.word())
	err = c.statusResult("remainder_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// RemainderScalar: a - b*floor(a/b): of the sign of b.
func (a *Tensor) RemainderScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("remainder_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("remainder_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_remainder_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("remainder_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// RemainderScalar_: x = remainder(x, other).
func (x *Tensor) RemainderScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("remainder_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("remainder_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_remainder_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("remainder_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ScalarRemainder: a - b*floor(a/b): of the sign of b.
func (b *Tensor) ScalarRemainder(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("scalar_remainder", a); err != nil {
		return nil, err
	}
	c, err := b.chain("scalar_remainder")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scalar_remainder(c.k, aScalar, b.word())
	out, err := c.tensorResult("scalar_remainder", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// Fmod: a - b*trunc(a/b): of the sign of a.
func (a *Tensor) Fmod(b *Tensor) (*Tensor, error) {
	c, err := a.chain("fmod")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fmod(c.k, a.word(), b.word())
	out, err := c.tensorResult("fmod", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Fmod_: x = fmod(x, other).
func (x *Tensor) Fmod_(other *Tensor) error {
	c, err := x.chain("fmod_")
	if err != nil {
		return err
	}
	r := C.go_tn_fmod_(c.k, x.word(), other.word())
	err = c.statusResult("fmod_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// FmodScalar: a - b*trunc(a/b): of the sign of a.
func (a *Tensor) FmodScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("fmod_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("fmod_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fmod_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("fmod_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// FmodScalar_: x = fmod(x, other).
func (x *Tensor) FmodScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("fmod_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("fmod_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_fmod_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("fmod_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Neg: -x. Not of bools.
func (x *Tensor) Neg() (*Tensor, error) {
	c, err := x.chain("neg")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_neg(c.k, x.word())
	out, err := c.tensorResult("neg", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Neg_: x = -x.
func (x *Tensor) Neg_() error {
	c, err := x.chain("neg_")
	if err != nil {
		return err
	}
	r := C.go_tn_neg_(c.k, x.word())
	err = c.statusResult("neg_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Pow: base to the exponent.
func (base *Tensor) Pow(exponent *Tensor) (*Tensor, error) {
	c, err := base.chain("pow")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_pow(c.k, base.word(), exponent.word())
	out, err := c.tensorResult("pow", r, base, exponent)
	runtime.KeepAlive(base)
	runtime.KeepAlive(exponent)
	return out, err
}

// PowTensor_: x = pow(x, exponent).
func (x *Tensor) PowTensor_(exponent *Tensor) error {
	c, err := x.chain("pow_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_pow_tensor_(c.k, x.word(), exponent.word())
	err = c.statusResult("pow_tensor_", r, x, exponent)
	runtime.KeepAlive(x)
	runtime.KeepAlive(exponent)
	return err
}

// PowScalar: base to the exponent.
func (base *Tensor) PowScalar(exponent Number) (*Tensor, error) {
	var err error
	var exponentScalar C.tn_scalar
	if exponentScalar, err = scalarOf("pow_scalar", exponent); err != nil {
		return nil, err
	}
	c, err := base.chain("pow_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_pow_scalar(c.k, base.word(), exponentScalar)
	out, err := c.tensorResult("pow_scalar", r, base)
	runtime.KeepAlive(base)
	return out, err
}

// Pow_: x = x to the exponent.
func (x *Tensor) Pow_(exponent Number) error {
	var err error
	var exponentScalar C.tn_scalar
	if exponentScalar, err = scalarOf("pow_", exponent); err != nil {
		return err
	}
	c, err := x.chain("pow_")
	if err != nil {
		return err
	}
	r := C.go_tn_pow_(c.k, x.word(), exponentScalar)
	err = c.statusResult("pow_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ScalarPow: base to the exponent.
func (exponent *Tensor) ScalarPow(base Number) (*Tensor, error) {
	var err error
	var baseScalar C.tn_scalar
	if baseScalar, err = scalarOf("scalar_pow", base); err != nil {
		return nil, err
	}
	c, err := exponent.chain("scalar_pow")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scalar_pow(c.k, baseScalar, exponent.word())
	out, err := c.tensorResult("scalar_pow", r, exponent)
	runtime.KeepAlive(exponent)
	return out, err
}

// Square: x*x.
func (x *Tensor) Square() (*Tensor, error) {
	c, err := x.chain("square")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_square(c.k, x.word())
	out, err := c.tensorResult("square", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Square_: x = square(x).
func (x *Tensor) Square_() error {
	c, err := x.chain("square_")
	if err != nil {
		return err
	}
	r := C.go_tn_square_(c.k, x.word())
	err = c.statusResult("square_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Reciprocal: 1/x; integers give f32.
func (x *Tensor) Reciprocal() (*Tensor, error) {
	c, err := x.chain("reciprocal")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reciprocal(c.k, x.word())
	out, err := c.tensorResult("reciprocal", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Reciprocal_: x = reciprocal(x).
func (x *Tensor) Reciprocal_() error {
	c, err := x.chain("reciprocal_")
	if err != nil {
		return err
	}
	r := C.go_tn_reciprocal_(c.k, x.word())
	err = c.statusResult("reciprocal_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Flip: Backwards along those dims.
func (x *Tensor) Flip(dims []int64) (*Tensor, error) {
	c, err := x.chain("flip")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_flip(c.k, x.word(), (*C.int64_t)(first(dims)), C.size_t(len(dims)))
	out, err := c.tensorResult("flip", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Fliplr: Backwards along dim 1.
func (x *Tensor) Fliplr() (*Tensor, error) {
	c, err := x.chain("fliplr")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fliplr(c.k, x.word())
	out, err := c.tensorResult("fliplr", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Flipud: Backwards along dim 0.
func (x *Tensor) Flipud() (*Tensor, error) {
	c, err := x.chain("flipud")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_flipud(c.k, x.word())
	out, err := c.tensorResult("flipud", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Roll: Moved along those dims, what leaves at the end comes in at the start; without dims as if x had one.
func (x *Tensor) Roll(shifts []int64, dims []int64) (*Tensor, error) {
	c, err := x.chain("roll")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_roll(c.k, x.word(), (*C.int64_t)(first(shifts)), C.size_t(len(shifts)), (*C.int64_t)(first(dims)), C.size_t(len(dims)))
	out, err := c.tensorResult("roll", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Rot90: Turned k times by 90 degrees, from the first of two dims towards the second.
func (x *Tensor) Rot90(kValue int64, dims []int64) (*Tensor, error) {
	c, err := x.chain("rot90")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rot90(c.k, x.word(), C.int64_t(kValue), (*C.int64_t)(first(dims)), C.size_t(len(dims)))
	out, err := c.tensorResult("rot90", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Repeat: x that often along each dim; more repeats than dims add dims in front.
func (x *Tensor) Repeat(repeats []int64) (*Tensor, error) {
	c, err := x.chain("repeat")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_repeat(c.k, x.word(), (*C.int64_t)(first(repeats)), C.size_t(len(repeats)))
	out, err := c.tensorResult("repeat", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Tile: repeat, where fewer numbers than dims count for the last ones.
func (x *Tensor) Tile(dims []int64) (*Tensor, error) {
	c, err := x.chain("tile")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tile(c.k, x.word(), (*C.int64_t)(first(dims)), C.size_t(len(dims)))
	out, err := c.tensorResult("tile", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// RepeatInterleave: Each element that often in a row; without a dim of all elements in one.
// Options: Dim (none), OutputSize (none).
func (x *Tensor) RepeatInterleave(repeats int64, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	var outputSize int64
	var hasoutputSize C.int32_t
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("repeat_interleave"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionOutputSize:
			if outputSize, err = o.integer("repeat_interleave"); err != nil {
				return nil, err
			}
			hasoutputSize = 1
		default:
			return nil, o.refused("repeat_interleave")
		}
	}
	c, err := x.chain("repeat_interleave")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_repeat_interleave(c.k, x.word(), C.int64_t(repeats), hasdim, C.int64_t(dim), hasoutputSize, C.int64_t(outputSize))
	out, err := c.tensorResult("repeat_interleave", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// RepeatInterleaveTensor: Each element as often as repeats says for it.
// Options: Dim (none), OutputSize (none).
func (x *Tensor) RepeatInterleaveTensor(repeats *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	var outputSize int64
	var hasoutputSize C.int32_t
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("repeat_interleave_tensor"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionOutputSize:
			if outputSize, err = o.integer("repeat_interleave_tensor"); err != nil {
				return nil, err
			}
			hasoutputSize = 1
		default:
			return nil, o.refused("repeat_interleave_tensor")
		}
	}
	c, err := x.chain("repeat_interleave_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_repeat_interleave_tensor(c.k, x.word(), repeats.word(), hasdim, C.int64_t(dim), hasoutputSize, C.int64_t(outputSize))
	out, err := c.tensorResult("repeat_interleave_tensor", r, x, repeats)
	runtime.KeepAlive(x)
	runtime.KeepAlive(repeats)
	return out, err
}

// RepeatInterleaveRepeats: Each index i repeats[i] times.
// Options: OutputSize (none).
func (repeats *Tensor) RepeatInterleaveRepeats(options ...Option) (*Tensor, error) {
	var err error
	var outputSize int64
	var hasoutputSize C.int32_t
	for _, o := range options {
		switch o.name {
		case optionOutputSize:
			if outputSize, err = o.integer("repeat_interleave_repeats"); err != nil {
				return nil, err
			}
			hasoutputSize = 1
		default:
			return nil, o.refused("repeat_interleave_repeats")
		}
	}
	c, err := repeats.chain("repeat_interleave_repeats")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_repeat_interleave_repeats(c.k, repeats.word(), hasoutputSize, C.int64_t(outputSize))
	out, err := c.tensorResult("repeat_interleave_repeats", r, repeats)
	runtime.KeepAlive(repeats)
	return out, err
}

// PixelShuffle: Groups of channels as squares of pixels.
func (x *Tensor) PixelShuffle(upscaleFactor int64) (*Tensor, error) {
	c, err := x.chain("pixel_shuffle")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_pixel_shuffle(c.k, x.word(), C.int64_t(upscaleFactor))
	out, err := c.tensorResult("pixel_shuffle", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// PixelUnshuffle: Squares of pixels as groups of channels.
func (x *Tensor) PixelUnshuffle(downscaleFactor int64) (*Tensor, error) {
	c, err := x.chain("pixel_unshuffle")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_pixel_unshuffle(c.k, x.word(), C.int64_t(downscaleFactor))
	out, err := c.tensorResult("pixel_unshuffle", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ChannelShuffle: Channels taken in turn from groups.
func (x *Tensor) ChannelShuffle(groups int64) (*Tensor, error) {
	c, err := x.chain("channel_shuffle")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_channel_shuffle(c.k, x.word(), C.int64_t(groups))
	out, err := c.tensorResult("channel_shuffle", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// RotaryEmbedding: Neighbouring pairs of x [B, T, H, D] turned by angles [T, D/2].
func (x *Tensor) RotaryEmbedding(cos *Tensor, sin *Tensor) (*Tensor, error) {
	c, err := x.chain("rotary_embedding")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rotary_embedding(c.k, x.word(), cos.word(), sin.word())
	out, err := c.tensorResult("rotary_embedding", r, x, cos, sin)
	runtime.KeepAlive(x)
	runtime.KeepAlive(cos)
	runtime.KeepAlive(sin)
	return out, err
}

// ScaledDotProductAttention: softmax(scale*query*key' + mask)*value.
// Options: AttnMask (NULL), DropoutP (0), IsCausal (0), Scale (none), EnableGqa (0).
func (query *Tensor) ScaledDotProductAttention(key *Tensor, value *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var attnMask *Tensor
	dropoutP := float64(0)
	isCausal := C.int32_t(0)
	var scale float64
	var hasscale C.int32_t
	enableGqa := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionAttnMask:
			attnMask = o.tensor
		case optionDropoutP:
			if dropoutP, err = o.float("scaled_dot_product_attention"); err != nil {
				return nil, err
			}
		case optionIsCausal:
			isCausal = C.int32_t(o.number.i)
		case optionScale:
			if scale, err = o.float("scaled_dot_product_attention"); err != nil {
				return nil, err
			}
			hasscale = 1
		case optionEnableGqa:
			enableGqa = C.int32_t(o.number.i)
		default:
			return nil, o.refused("scaled_dot_product_attention")
		}
	}
	c, err := query.chain("scaled_dot_product_attention")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scaled_dot_product_attention(c.k, query.word(), key.word(), value.word(), attnMask.word(), C.double(dropoutP), isCausal, hasscale, C.double(scale), enableGqa)
	out, err := c.tensorResult("scaled_dot_product_attention", r, query, key, value, attnMask)
	runtime.KeepAlive(query)
	runtime.KeepAlive(key)
	runtime.KeepAlive(value)
	runtime.KeepAlive(attnMask)
	return out, err
}

// Swiglu: silu(a)*b.
func (a *Tensor) Swiglu(b *Tensor) (*Tensor, error) {
	c, err := a.chain("swiglu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_swiglu(c.k, a.word(), b.word())
	out, err := c.tensorResult("swiglu", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// SwigluBackward: Its gradients in a and b: two tensors.
func (grad *Tensor) SwigluBackward(a *Tensor, b *Tensor) ([]*Tensor, error) {
	c, err := grad.chain("swiglu_backward")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_swiglu_backward(c.k, grad.word(), a.word(), b.word())
	out, err := c.tensorsResult("swiglu_backward", r, grad, a, b)
	runtime.KeepAlive(grad)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// I0: The modified function of the first kind, order 0.
func (x *Tensor) I0() (*Tensor, error) {
	c, err := x.chain("i0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_i0(c.k, x.word())
	out, err := c.tensorResult("i0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// I0_: x = i0(x).
func (x *Tensor) I0_() error {
	c, err := x.chain("i0_")
	if err != nil {
		return err
	}
	r := C.go_tn_i0_(c.k, x.word())
	err = c.statusResult("i0_", r, x)
	runtime.KeepAlive(x)
	return err
}

// SpecialI0e: exp(-|x|)*i0(x).
func (x *Tensor) SpecialI0e() (*Tensor, error) {
	c, err := x.chain("special_i0e")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_i0e(c.k, x.word())
	out, err := c.tensorResult("special_i0e", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialI1: The modified function of the first kind, order 1.
func (x *Tensor) SpecialI1() (*Tensor, error) {
	c, err := x.chain("special_i1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_i1(c.k, x.word())
	out, err := c.tensorResult("special_i1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialI1e: exp(-|x|)*i1(x).
func (x *Tensor) SpecialI1e() (*Tensor, error) {
	c, err := x.chain("special_i1e")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_i1e(c.k, x.word())
	out, err := c.tensorResult("special_i1e", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialBesselJ0: The first kind, order 0.
func (x *Tensor) SpecialBesselJ0() (*Tensor, error) {
	c, err := x.chain("special_bessel_j0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_bessel_j0(c.k, x.word())
	out, err := c.tensorResult("special_bessel_j0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialBesselJ1: The first kind, order 1.
func (x *Tensor) SpecialBesselJ1() (*Tensor, error) {
	c, err := x.chain("special_bessel_j1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_bessel_j1(c.k, x.word())
	out, err := c.tensorResult("special_bessel_j1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialBesselY0: The second kind, order 0.
func (x *Tensor) SpecialBesselY0() (*Tensor, error) {
	c, err := x.chain("special_bessel_y0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_bessel_y0(c.k, x.word())
	out, err := c.tensorResult("special_bessel_y0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialBesselY1: The second kind, order 1.
func (x *Tensor) SpecialBesselY1() (*Tensor, error) {
	c, err := x.chain("special_bessel_y1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_bessel_y1(c.k, x.word())
	out, err := c.tensorResult("special_bessel_y1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialModifiedBesselI0: i0.
func (x *Tensor) SpecialModifiedBesselI0() (*Tensor, error) {
	c, err := x.chain("special_modified_bessel_i0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_modified_bessel_i0(c.k, x.word())
	out, err := c.tensorResult("special_modified_bessel_i0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialModifiedBesselI1: i1.
func (x *Tensor) SpecialModifiedBesselI1() (*Tensor, error) {
	c, err := x.chain("special_modified_bessel_i1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_modified_bessel_i1(c.k, x.word())
	out, err := c.tensorResult("special_modified_bessel_i1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialModifiedBesselK0: The modified function of the second kind, order 0.
func (x *Tensor) SpecialModifiedBesselK0() (*Tensor, error) {
	c, err := x.chain("special_modified_bessel_k0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_modified_bessel_k0(c.k, x.word())
	out, err := c.tensorResult("special_modified_bessel_k0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialModifiedBesselK1: The modified function of the second kind, order 1.
func (x *Tensor) SpecialModifiedBesselK1() (*Tensor, error) {
	c, err := x.chain("special_modified_bessel_k1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_modified_bessel_k1(c.k, x.word())
	out, err := c.tensorResult("special_modified_bessel_k1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialScaledModifiedBesselK0: exp(x)*k0(x).
func (x *Tensor) SpecialScaledModifiedBesselK0() (*Tensor, error) {
	c, err := x.chain("special_scaled_modified_bessel_k0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_scaled_modified_bessel_k0(c.k, x.word())
	out, err := c.tensorResult("special_scaled_modified_bessel_k0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialScaledModifiedBesselK1: exp(x)*k1(x).
func (x *Tensor) SpecialScaledModifiedBesselK1() (*Tensor, error) {
	c, err := x.chain("special_scaled_modified_bessel_k1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_scaled_modified_bessel_k1(c.k, x.word())
	out, err := c.tensorResult("special_scaled_modified_bessel_k1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialSphericalBesselJ0: sin(x)/x.
func (x *Tensor) SpecialSphericalBesselJ0() (*Tensor, error) {
	c, err := x.chain("special_spherical_bessel_j0")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_spherical_bessel_j0(c.k, x.word())
	out, err := c.tensorResult("special_spherical_bessel_j0", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialAiryAi: Airy's function Ai.
func (x *Tensor) SpecialAiryAi() (*Tensor, error) {
	c, err := x.chain("special_airy_ai")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_airy_ai(c.k, x.word())
	out, err := c.tensorResult("special_airy_ai", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// BitwiseAnd: Bits set in both.
func (a *Tensor) BitwiseAnd(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bitwise_and")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_and(c.k, a.word(), b.word())
	out, err := c.tensorResult("bitwise_and", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseAnd_: x = bitwise_and(x, other).
func (x *Tensor) BitwiseAnd_(other *Tensor) error {
	c, err := x.chain("bitwise_and_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_and_(c.k, x.word(), other.word())
	err = c.statusResult("bitwise_and_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// BitwiseAndScalar: Bits set in both.
func (a *Tensor) BitwiseAndScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("bitwise_and_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("bitwise_and_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_and_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("bitwise_and_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// BitwiseAndScalar_: x = bitwise_and(x, other).
func (x *Tensor) BitwiseAndScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("bitwise_and_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("bitwise_and_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_and_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("bitwise_and_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseAndScalarFirst: Bits set in both.
func (b *Tensor) BitwiseAndScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("bitwise_and_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("bitwise_and_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_and_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("bitwise_and_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseOr: Bits set in one.
func (a *Tensor) BitwiseOr(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bitwise_or")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_or(c.k, a.word(), b.word())
	out, err := c.tensorResult("bitwise_or", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseOr_: x = bitwise_or(x, other).
func (x *Tensor) BitwiseOr_(other *Tensor) error {
	c, err := x.chain("bitwise_or_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_or_(c.k, x.word(), other.word())
	err = c.statusResult("bitwise_or_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// BitwiseOrScalar: Bits set in one.
func (a *Tensor) BitwiseOrScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("bitwise_or_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("bitwise_or_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_or_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("bitwise_or_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// BitwiseOrScalar_: x = bitwise_or(x, other).
func (x *Tensor) BitwiseOrScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("bitwise_or_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("bitwise_or_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_or_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("bitwise_or_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseOrScalarFirst: Bits set in one.
func (b *Tensor) BitwiseOrScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("bitwise_or_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("bitwise_or_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_or_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("bitwise_or_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseXor: Bits set in one alone.
func (a *Tensor) BitwiseXor(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bitwise_xor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_xor(c.k, a.word(), b.word())
	out, err := c.tensorResult("bitwise_xor", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseXor_: x = bitwise_xor(x, other).
func (x *Tensor) BitwiseXor_(other *Tensor) error {
	c, err := x.chain("bitwise_xor_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_xor_(c.k, x.word(), other.word())
	err = c.statusResult("bitwise_xor_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// BitwiseXorScalar: Bits set in one alone.
func (a *Tensor) BitwiseXorScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("bitwise_xor_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("bitwise_xor_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_xor_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("bitwise_xor_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// BitwiseXorScalar_: x = bitwise_xor(x, other).
func (x *Tensor) BitwiseXorScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("bitwise_xor_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("bitwise_xor_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_xor_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("bitwise_xor_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseXorScalarFirst: Bits set in one alone.
func (b *Tensor) BitwiseXorScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("bitwise_xor_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("bitwise_xor_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_xor_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("bitwise_xor_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseNot: Bits not set.
func (x *Tensor) BitwiseNot() (*Tensor, error) {
	c, err := x.chain("bitwise_not")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_not(c.k, x.word())
	out, err := c.tensorResult("bitwise_not", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// BitwiseNot_: x = bitwise_not(x).
func (x *Tensor) BitwiseNot_() error {
	c, err := x.chain("bitwise_not_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_not_(c.k, x.word())
	err = c.statusResult("bitwise_not_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseLeftShift: Bits moved up; 0 from the width on.
func (a *Tensor) BitwiseLeftShift(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bitwise_left_shift")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_left_shift(c.k, a.word(), b.word())
	out, err := c.tensorResult("bitwise_left_shift", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseLeftShift_: x = bitwise_left_shift(x, other).
func (x *Tensor) BitwiseLeftShift_(other *Tensor) error {
	c, err := x.chain("bitwise_left_shift_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_left_shift_(c.k, x.word(), other.word())
	err = c.statusResult("bitwise_left_shift_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// BitwiseLeftShiftScalar: Bits moved up; 0 from the width on.
func (a *Tensor) BitwiseLeftShiftScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("bitwise_left_shift_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("bitwise_left_shift_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_left_shift_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("bitwise_left_shift_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// BitwiseLeftShiftScalar_: x = bitwise_left_shift(x, other).
func (x *Tensor) BitwiseLeftShiftScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("bitwise_left_shift_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("bitwise_left_shift_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_left_shift_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("bitwise_left_shift_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseLeftShiftScalarFirst: Bits moved up; 0 from the width on.
func (b *Tensor) BitwiseLeftShiftScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("bitwise_left_shift_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("bitwise_left_shift_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_left_shift_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("bitwise_left_shift_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseRightShift: Bits moved down; 0 or -1 from the width on.
func (a *Tensor) BitwiseRightShift(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bitwise_right_shift")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_right_shift(c.k, a.word(), b.word())
	out, err := c.tensorResult("bitwise_right_shift", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// BitwiseRightShift_: x = bitwise_right_shift(x, other).
func (x *Tensor) BitwiseRightShift_(other *Tensor) error {
	c, err := x.chain("bitwise_right_shift_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_right_shift_(c.k, x.word(), other.word())
	err = c.statusResult("bitwise_right_shift_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// BitwiseRightShiftScalar: Bits moved down; 0 or -1 from the width on.
func (a *Tensor) BitwiseRightShiftScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("bitwise_right_shift_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("bitwise_right_shift_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_right_shift_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("bitwise_right_shift_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// BitwiseRightShiftScalar_: x = bitwise_right_shift(x, other).
func (x *Tensor) BitwiseRightShiftScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("bitwise_right_shift_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("bitwise_right_shift_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_bitwise_right_shift_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("bitwise_right_shift_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// BitwiseRightShiftScalarFirst: Bits moved down; 0 or -1 from the width on.
func (b *Tensor) BitwiseRightShiftScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("bitwise_right_shift_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("bitwise_right_shift_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bitwise_right_shift_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("bitwise_right_shift_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// Eq: a == b.
func (a *Tensor) Eq(b *Tensor) (*Tensor, error) {
	c, err := a.chain("eq")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_eq(c.k, a.word(), b.word())
	out, err := c.tensorResult("eq", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Eq_: x = eq(x, other).
func (x *Tensor) Eq_(other *Tensor) error {
	c, err := x.chain("eq_")
	if err != nil {
		return err
	}
	r := C.go_tn_eq_(c.k, x.word(), other.word())
	err = c.statusResult("eq_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// EqScalar: a == b.
func (a *Tensor) EqScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("eq_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("eq_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_eq_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("eq_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// EqScalar_: x = eq(x, other).
func (x *Tensor) EqScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("eq_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("eq_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_eq_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("eq_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Ne: a != b; true of NaN.
func (a *Tensor) Ne(b *Tensor) (*Tensor, error) {
	c, err := a.chain("ne")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ne(c.k, a.word(), b.word())
	out, err := c.tensorResult("ne", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Ne_: x = ne(x, other).
func (x *Tensor) Ne_(other *Tensor) error {
	c, err := x.chain("ne_")
	if err != nil {
		return err
	}
	r := C.go_tn_ne_(c.k, x.word(), other.word())
	err = c.statusResult("ne_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// NeScalar: a != b; true of NaN.
func (a *Tensor) NeScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("ne_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("ne_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ne_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("ne_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// NeScalar_: x = ne(x, other).
func (x *Tensor) NeScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("ne_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("ne_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_ne_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("ne_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Lt: a < b.
func (a *Tensor) Lt(b *Tensor) (*Tensor, error) {
	c, err := a.chain("lt")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lt(c.k, a.word(), b.word())
	out, err := c.tensorResult("lt", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Lt_: x = lt(x, other).
func (x *Tensor) Lt_(other *Tensor) error {
	c, err := x.chain("lt_")
	if err != nil {
		return err
	}
	r := C.go_tn_lt_(c.k, x.word(), other.word())
	err = c.statusResult("lt_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// LtScalar: a < b.
func (a *Tensor) LtScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("lt_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("lt_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lt_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("lt_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// LtScalar_: x = lt(x, other).
func (x *Tensor) LtScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("lt_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("lt_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_lt_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("lt_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Le: a <= b.
func (a *Tensor) Le(b *Tensor) (*Tensor, error) {
	c, err := a.chain("le")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_le(c.k, a.word(), b.word())
	out, err := c.tensorResult("le", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Le_: x = le(x, other).
func (x *Tensor) Le_(other *Tensor) error {
	c, err := x.chain("le_")
	if err != nil {
		return err
	}
	r := C.go_tn_le_(c.k, x.word(), other.word())
	err = c.statusResult("le_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// LeScalar: a <= b.
func (a *Tensor) LeScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("le_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("le_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_le_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("le_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// LeScalar_: x = le(x, other).
func (x *Tensor) LeScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("le_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("le_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_le_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("le_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Gt: a > b.
func (a *Tensor) Gt(b *Tensor) (*Tensor, error) {
	c, err := a.chain("gt")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_gt(c.k, a.word(), b.word())
	out, err := c.tensorResult("gt", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Gt_: x = gt(x, other).
func (x *Tensor) Gt_(other *Tensor) error {
	c, err := x.chain("gt_")
	if err != nil {
		return err
	}
	r := C.go_tn_gt_(c.k, x.word(), other.word())
	err = c.statusResult("gt_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// GtScalar: a > b.
func (a *Tensor) GtScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("gt_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("gt_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_gt_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("gt_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// GtScalar_: x = gt(x, other).
func (x *Tensor) GtScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("gt_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("gt_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_gt_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("gt_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Ge: a >= b.
func (a *Tensor) Ge(b *Tensor) (*Tensor, error) {
	c, err := a.chain("ge")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ge(c.k, a.word(), b.word())
	out, err := c.tensorResult("ge", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Ge_: x = ge(x, other).
func (x *Tensor) Ge_(other *Tensor) error {
	c, err := x.chain("ge_")
	if err != nil {
		return err
	}
	r := C.go_tn_ge_(c.k, x.word(), other.word())
	err = c.statusResult("ge_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// GeScalar: a >= b.
func (a *Tensor) GeScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("ge_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("ge_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ge_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("ge_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// GeScalar_: x = ge(x, other).
func (x *Tensor) GeScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("ge_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("ge_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_ge_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("ge_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// LogicalAnd: Both are not 0.
func (a *Tensor) LogicalAnd(b *Tensor) (*Tensor, error) {
	c, err := a.chain("logical_and")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logical_and(c.k, a.word(), b.word())
	out, err := c.tensorResult("logical_and", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// LogicalAnd_: x = logical_and(x, other).
func (x *Tensor) LogicalAnd_(other *Tensor) error {
	c, err := x.chain("logical_and_")
	if err != nil {
		return err
	}
	r := C.go_tn_logical_and_(c.k, x.word(), other.word())
	err = c.statusResult("logical_and_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// LogicalOr: One is not 0.
func (a *Tensor) LogicalOr(b *Tensor) (*Tensor, error) {
	c, err := a.chain("logical_or")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logical_or(c.k, a.word(), b.word())
	out, err := c.tensorResult("logical_or", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// LogicalOr_: x = logical_or(x, other).
func (x *Tensor) LogicalOr_(other *Tensor) error {
	c, err := x.chain("logical_or_")
	if err != nil {
		return err
	}
	r := C.go_tn_logical_or_(c.k, x.word(), other.word())
	err = c.statusResult("logical_or_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// LogicalXor: One is not 0 and the other is.
func (a *Tensor) LogicalXor(b *Tensor) (*Tensor, error) {
	c, err := a.chain("logical_xor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logical_xor(c.k, a.word(), b.word())
	out, err := c.tensorResult("logical_xor", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// LogicalXor_: x = logical_xor(x, other).
func (x *Tensor) LogicalXor_(other *Tensor) error {
	c, err := x.chain("logical_xor_")
	if err != nil {
		return err
	}
	r := C.go_tn_logical_xor_(c.k, x.word(), other.word())
	err = c.statusResult("logical_xor_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// LogicalNot: It is 0.
func (x *Tensor) LogicalNot() (*Tensor, error) {
	c, err := x.chain("logical_not")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logical_not(c.k, x.word())
	out, err := c.tensorResult("logical_not", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LogicalNot_: x = logical_not(x).
func (x *Tensor) LogicalNot_() error {
	c, err := x.chain("logical_not_")
	if err != nil {
		return err
	}
	r := C.go_tn_logical_not_(c.k, x.word())
	err = c.statusResult("logical_not_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Isnan: It is NaN.
func (x *Tensor) Isnan() (*Tensor, error) {
	c, err := x.chain("isnan")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isnan(c.k, x.word())
	out, err := c.tensorResult("isnan", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Isinf: It is infinite.
func (x *Tensor) Isinf() (*Tensor, error) {
	c, err := x.chain("isinf")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isinf(c.k, x.word())
	out, err := c.tensorResult("isinf", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Isfinite: It is neither NaN nor infinite.
func (x *Tensor) Isfinite() (*Tensor, error) {
	c, err := x.chain("isfinite")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isfinite(c.k, x.word())
	out, err := c.tensorResult("isfinite", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Equal: 1 if sizes and elements are the same.
func (a *Tensor) Equal(b *Tensor) (bool, error) {
	c, err := a.chain("equal")
	if err != nil {
		return false, err
	}
	r := C.go_tn_equal(c.k, a.word(), b.word())
	out, err := c.flagResult("equal", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Allclose: 1 if everywhere |a - b| <= atol + rtol*|b|.
// Options: Rtol (1e-05), Atol (1e-08), EqualNan (0).
func (a *Tensor) Allclose(b *Tensor, options ...Option) (bool, error) {
	var err error
	rtol := float64(1e-05)
	atol := float64(1e-08)
	equalNan := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionRtol:
			if rtol, err = o.float("allclose"); err != nil {
				return false, err
			}
		case optionAtol:
			if atol, err = o.float("allclose"); err != nil {
				return false, err
			}
		case optionEqualNan:
			equalNan = C.int32_t(o.number.i)
		default:
			return false, o.refused("allclose")
		}
	}
	c, err := a.chain("allclose")
	if err != nil {
		return false, err
	}
	r := C.go_tn_allclose(c.k, a.word(), b.word(), C.double(rtol), C.double(atol), equalNan)
	out, err := c.flagResult("allclose", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Where: a where the bool condition holds, else b.
func (condition *Tensor) Where(a *Tensor, b *Tensor) (*Tensor, error) {
	c, err := condition.chain("where")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_where(c.k, condition.word(), a.word(), b.word())
	out, err := c.tensorResult("where", r, condition, a, b)
	runtime.KeepAlive(condition)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// WhereScalarB: a where the bool condition holds, else b.
func (condition *Tensor) WhereScalarB(a *Tensor, b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("where_scalar_b", b); err != nil {
		return nil, err
	}
	c, err := condition.chain("where_scalar_b")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_where_scalar_b(c.k, condition.word(), a.word(), bScalar)
	out, err := c.tensorResult("where_scalar_b", r, condition, a)
	runtime.KeepAlive(condition)
	runtime.KeepAlive(a)
	return out, err
}

// WhereScalarA: a where the bool condition holds, else b.
func (condition *Tensor) WhereScalarA(a Number, b *Tensor) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("where_scalar_a", a); err != nil {
		return nil, err
	}
	c, err := condition.chain("where_scalar_a")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_where_scalar_a(c.k, condition.word(), aScalar, b.word())
	out, err := c.tensorResult("where_scalar_a", r, condition, b)
	runtime.KeepAlive(condition)
	runtime.KeepAlive(b)
	return out, err
}

// WhereScalars: a where the bool condition holds, else b.
func (condition *Tensor) WhereScalars(a Number, b Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("where_scalars", a); err != nil {
		return nil, err
	}
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("where_scalars", b); err != nil {
		return nil, err
	}
	c, err := condition.chain("where_scalars")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_where_scalars(c.k, condition.word(), aScalar, bScalar)
	out, err := c.tensorResult("where_scalars", r, condition)
	runtime.KeepAlive(condition)
	return out, err
}

// Isposinf: Whether it is inf.
func (x *Tensor) Isposinf() (*Tensor, error) {
	c, err := x.chain("isposinf")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isposinf(c.k, x.word())
	out, err := c.tensorResult("isposinf", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Isneginf: Whether it is -inf.
func (x *Tensor) Isneginf() (*Tensor, error) {
	c, err := x.chain("isneginf")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isneginf(c.k, x.word())
	out, err := c.tensorResult("isneginf", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Isreal: Whether it has no imaginary part.
func (x *Tensor) Isreal() (*Tensor, error) {
	c, err := x.chain("isreal")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isreal(c.k, x.word())
	out, err := c.tensorResult("isreal", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Isclose: Where |a - b| is at most atol + rtol*|b|.
// Options: Rtol (1e-05), Atol (1e-08), EqualNan (0).
func (a *Tensor) Isclose(b *Tensor, options ...Option) (*Tensor, error) {
	var err error
	rtol := float64(1e-05)
	atol := float64(1e-08)
	equalNan := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionRtol:
			if rtol, err = o.float("isclose"); err != nil {
				return nil, err
			}
		case optionAtol:
			if atol, err = o.float("isclose"); err != nil {
				return nil, err
			}
		case optionEqualNan:
			equalNan = C.int32_t(o.number.i)
		default:
			return nil, o.refused("isclose")
		}
	}
	c, err := a.chain("isclose")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isclose(c.k, a.word(), b.word(), C.double(rtol), C.double(atol), equalNan)
	out, err := c.tensorResult("isclose", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Angle: The angle of complex numbers; of real ones 0 or pi.
func (x *Tensor) Angle() (*Tensor, error) {
	c, err := x.chain("angle")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_angle(c.k, x.word())
	out, err := c.tensorResult("angle", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ConjPhysical: conj, which is a copy here, too.
func (x *Tensor) ConjPhysical() (*Tensor, error) {
	c, err := x.chain("conj_physical")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_conj_physical(c.k, x.word())
	out, err := c.tensorResult("conj_physical", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ConjPhysical_: x = conj(x).
func (x *Tensor) ConjPhysical_() error {
	c, err := x.chain("conj_physical_")
	if err != nil {
		return err
	}
	r := C.go_tn_conj_physical_(c.k, x.word())
	err = c.statusResult("conj_physical_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ResolveConj: x itself: no view is lazily conjugated.
func (x *Tensor) ResolveConj() (*Tensor, error) {
	c, err := x.chain("resolve_conj")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_resolve_conj(c.k, x.word())
	out, err := c.tensorResult("resolve_conj", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ResolveNeg: x itself: no view is lazily negated.
func (x *Tensor) ResolveNeg() (*Tensor, error) {
	c, err := x.chain("resolve_neg")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_resolve_neg(c.k, x.word())
	out, err := c.tensorResult("resolve_neg", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// IsConj: 0.
func (x *Tensor) IsConj() (bool, error) {
	c, err := x.chain("is_conj")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_conj(c.k, x.word())
	out, err := c.flagResult("is_conj", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// IsNeg: 0.
func (x *Tensor) IsNeg() (bool, error) {
	c, err := x.chain("is_neg")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_neg(c.k, x.word())
	out, err := c.flagResult("is_neg", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Empty: Elements that nobody has written.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Empty(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("empty")
		}
	}
	c, err := s.chain("empty")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_empty(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("empty", r)
	return out, err
}

// Zeros: Zeros.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Zeros(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("zeros")
		}
	}
	c, err := s.chain("zeros")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_zeros(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("zeros", r)
	return out, err
}

// Ones: Ones.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Ones(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("ones")
		}
	}
	c, err := s.chain("ones")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ones(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("ones", r)
	return out, err
}

// Full: The value; TN_DEFAULT is the value's kind: bool, i64 or f32.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Full(sizes []int64, value Number, options ...Option) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("full", value); err != nil {
		return nil, err
	}
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("full")
		}
	}
	c, err := s.chain("full")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_full(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), valueScalar, C.tn_dtype(dtype))
	out, err := c.tensorResult("full", r)
	return out, err
}

// ScalarTensor: A 0-d tensor.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) ScalarTensor(value Number, options ...Option) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("scalar_tensor", value); err != nil {
		return nil, err
	}
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("scalar_tensor")
		}
	}
	c, err := s.chain("scalar_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scalar_tensor(c.k, valueScalar, C.tn_dtype(dtype))
	out, err := c.tensorResult("scalar_tensor", r)
	return out, err
}

// EmptyLike: Unwritten elements, of the sizes and, by default, the dtype of x.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) EmptyLike(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("empty_like")
		}
	}
	c, err := x.chain("empty_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_empty_like(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("empty_like", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ZerosLike: Zeros, as x.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) ZerosLike(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("zeros_like")
		}
	}
	c, err := x.chain("zeros_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_zeros_like(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("zeros_like", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// OnesLike: Ones, as x.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) OnesLike(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("ones_like")
		}
	}
	c, err := x.chain("ones_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ones_like(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("ones_like", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// FullLike: The value, as x.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) FullLike(value Number, options ...Option) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("full_like", value); err != nil {
		return nil, err
	}
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("full_like")
		}
	}
	c, err := x.chain("full_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_full_like(c.k, x.word(), valueScalar, C.tn_dtype(dtype))
	out, err := c.tensorResult("full_like", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NewEmpty: Unwritten elements of other sizes; x gives the dtype.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) NewEmpty(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("new_empty")
		}
	}
	c, err := x.chain("new_empty")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_new_empty(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("new_empty", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NewZeros: Zeros of other sizes; x gives the dtype.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) NewZeros(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("new_zeros")
		}
	}
	c, err := x.chain("new_zeros")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_new_zeros(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("new_zeros", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NewOnes: Ones of other sizes; x gives the dtype.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) NewOnes(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("new_ones")
		}
	}
	c, err := x.chain("new_ones")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_new_ones(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype))
	out, err := c.tensorResult("new_ones", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NewFull: The value, of other sizes; x gives the dtype.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) NewFull(sizes []int64, value Number, options ...Option) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("new_full", value); err != nil {
		return nil, err
	}
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("new_full")
		}
	}
	c, err := x.chain("new_full")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_new_full(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), valueScalar, C.tn_dtype(dtype))
	out, err := c.tensorResult("new_full", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Arange: start, start + step, … before end; TN_DEFAULT is i64 for integers.
// Options: Step (1), Dtype (TN_DEFAULT).
func (s *Scope) Arange(start Number, endValue Number, options ...Option) (*Tensor, error) {
	var err error
	var startScalar C.tn_scalar
	if startScalar, err = scalarOf("arange", start); err != nil {
		return nil, err
	}
	var endValueScalar C.tn_scalar
	if endValueScalar, err = scalarOf("arange", endValue); err != nil {
		return nil, err
	}
	step := intScalar(1)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionStep:
			step = o.number
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("arange")
		}
	}
	c, err := s.chain("arange")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_arange(c.k, startScalar, endValueScalar, step, C.tn_dtype(dtype))
	out, err := c.tensorResult("arange", r)
	return out, err
}

// Linspace: So many numbers from start to end, both included.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Linspace(start Number, endValue Number, steps int64, options ...Option) (*Tensor, error) {
	var err error
	var startScalar C.tn_scalar
	if startScalar, err = scalarOf("linspace", start); err != nil {
		return nil, err
	}
	var endValueScalar C.tn_scalar
	if endValueScalar, err = scalarOf("linspace", endValue); err != nil {
		return nil, err
	}
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linspace")
		}
	}
	c, err := s.chain("linspace")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linspace(c.k, startScalar, endValueScalar, C.int64_t(steps), C.tn_dtype(dtype))
	out, err := c.tensorResult("linspace", r)
	return out, err
}

// Eye: Ones on the diagonal of an n by m matrix.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) Eye(n int64, m int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("eye")
		}
	}
	c, err := s.chain("eye")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_eye(c.k, C.int64_t(n), C.int64_t(m), C.tn_dtype(dtype))
	out, err := c.tensorResult("eye", r)
	return out, err
}

// Logspace: base to the powers of linspace.
// Options: Base (10), Dtype (TN_DEFAULT).
func (s *Scope) Logspace(start Number, endValue Number, steps int64, options ...Option) (*Tensor, error) {
	var err error
	var startScalar C.tn_scalar
	if startScalar, err = scalarOf("logspace", start); err != nil {
		return nil, err
	}
	var endValueScalar C.tn_scalar
	if endValueScalar, err = scalarOf("logspace", endValue); err != nil {
		return nil, err
	}
	base := float64(10)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionBase:
			if base, err = o.float("logspace"); err != nil {
				return nil, err
			}
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("logspace")
		}
	}
	c, err := s.chain("logspace")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logspace(c.k, startScalar, endValueScalar, C.int64_t(steps), C.double(base), C.tn_dtype(dtype))
	out, err := c.tensorResult("logspace", r)
	return out, err
}

// Range: start, start + step, … up to end, which is included.
// Options: Step (1), Dtype (TN_DEFAULT).
func (s *Scope) Range(start Number, endValue Number, options ...Option) (*Tensor, error) {
	var err error
	var startScalar C.tn_scalar
	if startScalar, err = scalarOf("range", start); err != nil {
		return nil, err
	}
	var endValueScalar C.tn_scalar
	if endValueScalar, err = scalarOf("range", endValue); err != nil {
		return nil, err
	}
	step := intScalar(1)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionStep:
			step = o.number
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("range")
		}
	}
	c, err := s.chain("range")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_range(c.k, startScalar, endValueScalar, step, C.tn_dtype(dtype))
	out, err := c.tensorResult("range", r)
	return out, err
}

// TrilIndices: Rows and columns of what tril keeps: two rows of i64.
// Options: Offset (0), Dtype (TN_DEFAULT).
func (s *Scope) TrilIndices(row int64, col int64, options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("tril_indices"); err != nil {
				return nil, err
			}
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("tril_indices")
		}
	}
	c, err := s.chain("tril_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tril_indices(c.k, C.int64_t(row), C.int64_t(col), C.int64_t(offset), C.tn_dtype(dtype))
	out, err := c.tensorResult("tril_indices", r)
	return out, err
}

// TriuIndices: Rows and columns of what triu keeps.
// Options: Offset (0), Dtype (TN_DEFAULT).
func (s *Scope) TriuIndices(row int64, col int64, options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("triu_indices"); err != nil {
				return nil, err
			}
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("triu_indices")
		}
	}
	c, err := s.chain("triu_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_triu_indices(c.k, C.int64_t(row), C.int64_t(col), C.int64_t(offset), C.tn_dtype(dtype))
	out, err := c.tensorResult("triu_indices", r)
	return out, err
}

// EmptyStrided: Elements that nobody has written, that far apart.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) EmptyStrided(sizes []int64, strides []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("empty_strided")
		}
	}
	c, err := s.chain("empty_strided")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_empty_strided(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), (*C.int64_t)(first(strides)), C.size_t(len(strides)), C.tn_dtype(dtype))
	out, err := c.tensorResult("empty_strided", r)
	return out, err
}

// NewEmptyStrided: The same; x gives the dtype.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) NewEmptyStrided(sizes []int64, strides []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("new_empty_strided")
		}
	}
	c, err := x.chain("new_empty_strided")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_new_empty_strided(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), (*C.int64_t)(first(strides)), C.size_t(len(strides)), C.tn_dtype(dtype))
	out, err := c.tensorResult("new_empty_strided", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// EmptyPermuted: Elements that nobody has written, in dims of another order.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) EmptyPermuted(sizes []int64, physicalLayout []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("empty_permuted")
		}
	}
	c, err := s.chain("empty_permuted")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_empty_permuted(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), (*C.int64_t)(first(physicalLayout)), C.size_t(len(physicalLayout)), C.tn_dtype(dtype))
	out, err := c.tensorResult("empty_permuted", r)
	return out, err
}

// IndexSelect: The slices of x that the index names.
func (x *Tensor) IndexSelect(dim int64, index *Tensor) (*Tensor, error) {
	c, err := x.chain("index_select")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_index_select(c.k, x.word(), C.int64_t(dim), index.word())
	out, err := c.tensorResult("index_select", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// IndexAdd: x with alpha*source added to the slices that the index names.
// Options: Alpha (1).
func (x *Tensor) IndexAdd(dim int64, index *Tensor, source *Tensor, options ...Option) (*Tensor, error) {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("index_add")
		}
	}
	c, err := x.chain("index_add")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_index_add(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), alpha)
	out, err := c.tensorResult("index_add", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// IndexAdd_: x = index_add(x, dim, index, source, alpha).
// Options: Alpha (1).
func (x *Tensor) IndexAdd_(dim int64, index *Tensor, source *Tensor, options ...Option) error {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("index_add_")
		}
	}
	c, err := x.chain("index_add_")
	if err != nil {
		return err
	}
	r := C.go_tn_index_add_(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), alpha)
	err = c.statusResult("index_add_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// Gather: Of each place the element that the index names along dim.
func (x *Tensor) Gather(dim int64, index *Tensor) (*Tensor, error) {
	c, err := x.chain("gather")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_gather(c.k, x.word(), C.int64_t(dim), index.word())
	out, err := c.tensorResult("gather", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// ScatterAdd: x with source added where the index says.
func (x *Tensor) ScatterAdd(dim int64, index *Tensor, source *Tensor) (*Tensor, error) {
	c, err := x.chain("scatter_add")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scatter_add(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	out, err := c.tensorResult("scatter_add", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// ScatterAdd_: x = scatter_add(x, dim, index, source).
func (x *Tensor) ScatterAdd_(dim int64, index *Tensor, source *Tensor) error {
	c, err := x.chain("scatter_add_")
	if err != nil {
		return err
	}
	r := C.go_tn_scatter_add_(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	err = c.statusResult("scatter_add_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// Embedding: Rows of weight by index.
// Options: PaddingIdx (-1).
func (weight *Tensor) Embedding(indices *Tensor, options ...Option) (*Tensor, error) {
	var err error
	paddingIdx := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionPaddingIdx:
			if paddingIdx, err = o.integer("embedding"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("embedding")
		}
	}
	c, err := weight.chain("embedding")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_embedding(c.k, weight.word(), indices.word(), C.int64_t(paddingIdx))
	out, err := c.tensorResult("embedding", r, weight, indices)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(indices)
	return out, err
}

// Take: The elements that the index names, as if x had one dim.
func (x *Tensor) Take(index *Tensor) (*Tensor, error) {
	c, err := x.chain("take")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_take(c.k, x.word(), index.word())
	out, err := c.tensorResult("take", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// TakeAlongDim: gather, with an index that broadcasts.
// Options: Dim (none).
func (x *Tensor) TakeAlongDim(indices *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("take_along_dim"); err != nil {
				return nil, err
			}
			hasdim = 1
		default:
			return nil, o.refused("take_along_dim")
		}
	}
	c, err := x.chain("take_along_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_take_along_dim(c.k, x.word(), indices.word(), hasdim, C.int64_t(dim))
	out, err := c.tensorResult("take_along_dim", r, x, indices)
	runtime.KeepAlive(x)
	runtime.KeepAlive(indices)
	return out, err
}

// Nonzero: The indices of all elements that are not 0: a row each.
func (x *Tensor) Nonzero() (*Tensor, error) {
	c, err := x.chain("nonzero")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nonzero(c.k, x.word())
	out, err := c.tensorResult("nonzero", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Argwhere: The same.
func (x *Tensor) Argwhere() (*Tensor, error) {
	c, err := x.chain("argwhere")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_argwhere(c.k, x.word())
	out, err := c.tensorResult("argwhere", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MaskedFill: The value where the mask holds, else x.
func (x *Tensor) MaskedFill(mask *Tensor, value Number) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("masked_fill", value); err != nil {
		return nil, err
	}
	c, err := x.chain("masked_fill")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_masked_fill(c.k, x.word(), mask.word(), valueScalar)
	out, err := c.tensorResult("masked_fill", r, x, mask)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	return out, err
}

// MaskedFill_: x = value where the mask holds.
func (x *Tensor) MaskedFill_(mask *Tensor, value Number) error {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("masked_fill_", value); err != nil {
		return err
	}
	c, err := x.chain("masked_fill_")
	if err != nil {
		return err
	}
	r := C.go_tn_masked_fill_(c.k, x.word(), mask.word(), valueScalar)
	err = c.statusResult("masked_fill_", r, x, mask)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	return err
}

// MaskedFillTensor: The value of a tensor without dims where the mask holds, else x.
func (x *Tensor) MaskedFillTensor(mask *Tensor, value *Tensor) (*Tensor, error) {
	c, err := x.chain("masked_fill_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_masked_fill_tensor(c.k, x.word(), mask.word(), value.word())
	out, err := c.tensorResult("masked_fill_tensor", r, x, mask, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(value)
	return out, err
}

// MaskedFillTensor_: x = that value where the mask holds.
func (x *Tensor) MaskedFillTensor_(mask *Tensor, value *Tensor) error {
	c, err := x.chain("masked_fill_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_masked_fill_tensor_(c.k, x.word(), mask.word(), value.word())
	err = c.statusResult("masked_fill_tensor_", r, x, mask, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(value)
	return err
}

// MaskedSelect: The elements where the mask holds: one dim.
func (x *Tensor) MaskedSelect(mask *Tensor) (*Tensor, error) {
	c, err := x.chain("masked_select")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_masked_select(c.k, x.word(), mask.word())
	out, err := c.tensorResult("masked_select", r, x, mask)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	return out, err
}

// Tril: The lower triangle of matrices.
// Options: Diagonal (0).
func (x *Tensor) Tril(options ...Option) (*Tensor, error) {
	var err error
	diagonal := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDiagonal:
			if diagonal, err = o.integer("tril"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("tril")
		}
	}
	c, err := x.chain("tril")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tril(c.k, x.word(), C.int64_t(diagonal))
	out, err := c.tensorResult("tril", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Tril_: x = tril(x, diagonal).
// Options: Diagonal (0).
func (x *Tensor) Tril_(options ...Option) error {
	var err error
	diagonal := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDiagonal:
			if diagonal, err = o.integer("tril_"); err != nil {
				return err
			}
		default:
			return o.refused("tril_")
		}
	}
	c, err := x.chain("tril_")
	if err != nil {
		return err
	}
	r := C.go_tn_tril_(c.k, x.word(), C.int64_t(diagonal))
	err = c.statusResult("tril_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Triu: The upper triangle of matrices.
// Options: Diagonal (0).
func (x *Tensor) Triu(options ...Option) (*Tensor, error) {
	var err error
	diagonal := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDiagonal:
			if diagonal, err = o.integer("triu"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("triu")
		}
	}
	c, err := x.chain("triu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_triu(c.k, x.word(), C.int64_t(diagonal))
	out, err := c.tensorResult("triu", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Triu_: x = triu(x, diagonal).
// Options: Diagonal (0).
func (x *Tensor) Triu_(options ...Option) error {
	var err error
	diagonal := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDiagonal:
			if diagonal, err = o.integer("triu_"); err != nil {
				return err
			}
		default:
			return o.refused("triu_")
		}
	}
	c, err := x.chain("triu_")
	if err != nil {
		return err
	}
	r := C.go_tn_triu_(c.k, x.word(), C.int64_t(diagonal))
	err = c.statusResult("triu_", r, x)
	runtime.KeepAlive(x)
	return err
}

// OneHot: Of class indices rows of 0 and a 1; -1 classes: one more than the largest.
// Options: NumClasses (-1).
func (x *Tensor) OneHot(options ...Option) (*Tensor, error) {
	var err error
	numClasses := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionNumClasses:
			if numClasses, err = o.integer("one_hot"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("one_hot")
		}
	}
	c, err := x.chain("one_hot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_one_hot(c.k, x.word(), C.int64_t(numClasses))
	out, err := c.tensorResult("one_hot", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NonzeroNumpy: The indices of all elements that are not 0: a tensor for each dim.
func (x *Tensor) NonzeroNumpy() ([]*Tensor, error) {
	c, err := x.chain("nonzero_numpy")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nonzero_numpy(c.k, x.word())
	out, err := c.tensorsResult("nonzero_numpy", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NonzeroStatic: So many rows of nonzero, or of fill_value.
// Options: FillValue (-1).
func (x *Tensor) NonzeroStatic(size int64, options ...Option) (*Tensor, error) {
	var err error
	fillValue := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionFillValue:
			if fillValue, err = o.integer("nonzero_static"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("nonzero_static")
		}
	}
	c, err := x.chain("nonzero_static")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nonzero_static(c.k, x.word(), C.int64_t(size), C.int64_t(fillValue))
	out, err := c.tensorResult("nonzero_static", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// EmbeddingBag: Sums, means or largest of bags of rows of weight, and what the bags are: four tensors.
// Options: PaddingIdx (none).
func (weight *Tensor) EmbeddingBag(indices *Tensor, offsets *Tensor, scaleGradByFreq bool, mode int64, sparse bool, perSampleWeights *Tensor, includeLastOffset bool, options ...Option) ([]*Tensor, error) {
	var err error
	var paddingIdx int64
	var haspaddingIdx C.int32_t
	for _, o := range options {
		switch o.name {
		case optionPaddingIdx:
			if paddingIdx, err = o.integer("embedding_bag"); err != nil {
				return nil, err
			}
			haspaddingIdx = 1
		default:
			return nil, o.refused("embedding_bag")
		}
	}
	c, err := weight.chain("embedding_bag")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_embedding_bag(c.k, weight.word(), indices.word(), offsets.word(), flag(scaleGradByFreq), C.int64_t(mode), flag(sparse), perSampleWeights.word(), flag(includeLastOffset), haspaddingIdx, C.int64_t(paddingIdx))
	out, err := c.tensorsResult("embedding_bag", r, weight, indices, offsets, perSampleWeights)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(offsets)
	runtime.KeepAlive(perSampleWeights)
	return out, err
}

// Hstack: Joined along dim 1, vectors along dim 0.
func (s *Scope) Hstack(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("hstack")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_hstack(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("hstack", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Vstack: Joined along dim 0, vectors as rows.
func (s *Scope) Vstack(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("vstack")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_vstack(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("vstack", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Dstack: Joined along dim 2, after atleast_3d.
func (s *Scope) Dstack(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("dstack")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_dstack(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("dstack", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// ColumnStack: Joined along dim 1, vectors as columns.
func (s *Scope) ColumnStack(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("column_stack")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_column_stack(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("column_stack", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// BlockDiag: Matrices along the diagonal of one, else 0.
func (s *Scope) BlockDiag(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("block_diag")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_block_diag(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("block_diag", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Meshgrid: Views: vectors as coordinates of a grid.
func (s *Scope) Meshgrid(tensors []*Tensor, indexing string) ([]*Tensor, error) {
	if err := whole("meshgrid", indexing); err != nil {
		return nil, err
	}
	c, err := s.chain("meshgrid")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	indexingText := C.CString(indexing)
	defer C.free(unsafe.Pointer(indexingText))
	r := C.go_tn_new_meshgrid(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)), indexingText)
	out, err := c.tensorsResult("meshgrid", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// CartesianProd: A row for every choice of an element of each vector.
func (s *Scope) CartesianProd(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("cartesian_prod")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_cartesian_prod(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("cartesian_prod", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Combinations: A row for every choice of r elements of a vector.
// Options: R (2), WithReplacement (0).
func (x *Tensor) Combinations(options ...Option) (*Tensor, error) {
	var err error
	rValue := int64(2)
	withReplacement := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionR:
			if rValue, err = o.integer("combinations"); err != nil {
				return nil, err
			}
		case optionWithReplacement:
			withReplacement = C.int32_t(o.number.i)
		default:
			return nil, o.refused("combinations")
		}
	}
	c, err := x.chain("combinations")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_combinations(c.k, x.word(), C.int64_t(rValue), withReplacement)
	out, err := c.tensorResult("combinations", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// PadSequence: Tensors of different lengths, padded to the longest, along a new dim.
func (s *Scope) PadSequence(sequences []*Tensor, batchFirst bool, paddingValue float64, paddingSide string) (*Tensor, error) {
	if err := whole("pad_sequence", paddingSide); err != nil {
		return nil, err
	}
	c, err := s.chain("pad_sequence")
	if err != nil {
		return nil, err
	}
	sequencesWords := words(sequences)
	paddingSideText := C.CString(paddingSide)
	defer C.free(unsafe.Pointer(paddingSideText))
	r := C.go_tn_new_pad_sequence(c.k, (*C.uint64_t)(first(sequencesWords)), C.size_t(len(sequencesWords)), flag(batchFirst), C.double(paddingValue), paddingSideText)
	out, err := c.tensorResult("pad_sequence", r, sequences...)
	runtime.KeepAlive(sequences)
	return out, err
}

// TrapezoidX: The integral along a dim of samples at those points.
// Options: Dim (-1).
func (y *Tensor) TrapezoidX(x *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("trapezoid_x"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("trapezoid_x")
		}
	}
	c, err := y.chain("trapezoid_x")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trapezoid_x(c.k, y.word(), x.word(), C.int64_t(dim))
	out, err := c.tensorResult("trapezoid_x", r, y, x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(x)
	return out, err
}

// Trapezoid: The same of samples that far apart.
// Options: Dx (1), Dim (-1).
func (y *Tensor) Trapezoid(options ...Option) (*Tensor, error) {
	var err error
	dx := intScalar(1)
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDx:
			dx = o.number
		case optionDim:
			if dim, err = o.integer("trapezoid"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("trapezoid")
		}
	}
	c, err := y.chain("trapezoid")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trapezoid(c.k, y.word(), dx, C.int64_t(dim))
	out, err := c.tensorResult("trapezoid", r, y)
	runtime.KeepAlive(y)
	return out, err
}

// TrapzX: The integral along a dim of samples at those points.
// Options: Dim (-1).
func (y *Tensor) TrapzX(x *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("trapz_x"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("trapz_x")
		}
	}
	c, err := y.chain("trapz_x")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trapz_x(c.k, y.word(), x.word(), C.int64_t(dim))
	out, err := c.tensorResult("trapz_x", r, y, x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(x)
	return out, err
}

// Trapz: The same of samples that far apart.
// Options: Dx (1), Dim (-1).
func (y *Tensor) Trapz(options ...Option) (*Tensor, error) {
	var err error
	dx := float64(1)
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDx:
			if dx, err = o.float("trapz"); err != nil {
				return nil, err
			}
		case optionDim:
			if dim, err = o.integer("trapz"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("trapz")
		}
	}
	c, err := y.chain("trapz")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trapz(c.k, y.word(), C.double(dx), C.int64_t(dim))
	out, err := c.tensorResult("trapz", r, y)
	runtime.KeepAlive(y)
	return out, err
}

// CumulativeTrapezoidX: The integral up to each sample at those points.
// Options: Dim (-1).
func (y *Tensor) CumulativeTrapezoidX(x *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("cumulative_trapezoid_x"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("cumulative_trapezoid_x")
		}
	}
	c, err := y.chain("cumulative_trapezoid_x")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cumulative_trapezoid_x(c.k, y.word(), x.word(), C.int64_t(dim))
	out, err := c.tensorResult("cumulative_trapezoid_x", r, y, x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(x)
	return out, err
}

// CumulativeTrapezoid: The same of samples that far apart.
// Options: Dx (1), Dim (-1).
func (y *Tensor) CumulativeTrapezoid(options ...Option) (*Tensor, error) {
	var err error
	dx := intScalar(1)
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDx:
			dx = o.number
		case optionDim:
			if dim, err = o.integer("cumulative_trapezoid"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("cumulative_trapezoid")
		}
	}
	c, err := y.chain("cumulative_trapezoid")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cumulative_trapezoid(c.k, y.word(), dx, C.int64_t(dim))
	out, err := c.tensorResult("cumulative_trapezoid", r, y)
	runtime.KeepAlive(y)
	return out, err
}

// Gradient: Slopes of samples along dims.
func (x *Tensor) Gradient(spacing Number, dim []int64, edgeOrder int64) ([]*Tensor, error) {
	var err error
	var spacingScalar C.tn_scalar
	if spacingScalar, err = scalarOf("gradient", spacing); err != nil {
		return nil, err
	}
	c, err := x.chain("gradient")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_gradient(c.k, x.word(), spacingScalar, (*C.int64_t)(first(dim)), C.size_t(len(dim)), C.int64_t(edgeOrder))
	out, err := c.tensorsResult("gradient", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgCross: The cross product along a dim.
// Options: Dim (-1).
func (x *Tensor) LinalgCross(other *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("linalg_cross"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("linalg_cross")
		}
	}
	c, err := x.chain("linalg_cross")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_cross(c.k, x.word(), other.word(), C.int64_t(dim))
	out, err := c.tensorResult("linalg_cross", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Cross: The same; without a dim the first of size 3.
// Options: Dim (none).
func (x *Tensor) Cross(other *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("cross"); err != nil {
				return nil, err
			}
			hasdim = 1
		default:
			return nil, o.refused("cross")
		}
	}
	c, err := x.chain("cross")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cross(c.k, x.word(), other.word(), hasdim, C.int64_t(dim))
	out, err := c.tensorResult("cross", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Vander: Powers of a vector, a column each.
// Options: N (none), Increasing (0).
func (x *Tensor) Vander(options ...Option) (*Tensor, error) {
	var err error
	var n int64
	var hasn C.int32_t
	increasing := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionN:
			if n, err = o.integer("vander"); err != nil {
				return nil, err
			}
			hasn = 1
		case optionIncreasing:
			increasing = C.int32_t(o.number.i)
		default:
			return nil, o.refused("vander")
		}
	}
	c, err := x.chain("vander")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_vander(c.k, x.word(), hasn, C.int64_t(n), increasing)
	out, err := c.tensorResult("vander", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgVander: Powers of vectors, from 0 on.
// Options: N (none).
func (x *Tensor) LinalgVander(options ...Option) (*Tensor, error) {
	var err error
	var n int64
	var hasn C.int32_t
	for _, o := range options {
		switch o.name {
		case optionN:
			if n, err = o.integer("linalg_vander"); err != nil {
				return nil, err
			}
			hasn = 1
		default:
			return nil, o.refused("linalg_vander")
		}
	}
	c, err := x.chain("linalg_vander")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_vander(c.k, x.word(), hasn, C.int64_t(n))
	out, err := c.tensorResult("linalg_vander", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cov: Covariances of rows.
// Options: Fweights (NULL), Aweights (NULL).
func (x *Tensor) Cov(correction int64, options ...Option) (*Tensor, error) {
	var fweights *Tensor
	var aweights *Tensor
	for _, o := range options {
		switch o.name {
		case optionFweights:
			fweights = o.tensor
		case optionAweights:
			aweights = o.tensor
		default:
			return nil, o.refused("cov")
		}
	}
	c, err := x.chain("cov")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cov(c.k, x.word(), C.int64_t(correction), fweights.word(), aweights.word())
	out, err := c.tensorResult("cov", r, x, fweights, aweights)
	runtime.KeepAlive(x)
	runtime.KeepAlive(fweights)
	runtime.KeepAlive(aweights)
	return out, err
}

// Corrcoef: Correlations of rows.
func (x *Tensor) Corrcoef() (*Tensor, error) {
	c, err := x.chain("corrcoef")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_corrcoef(c.k, x.word())
	out, err := c.tensorResult("corrcoef", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Pdist: The p-norms of the differences of rows.
// Options: P (2).
func (x *Tensor) Pdist(options ...Option) (*Tensor, error) {
	var err error
	p := float64(2)
	for _, o := range options {
		switch o.name {
		case optionP:
			if p, err = o.float("pdist"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("pdist")
		}
	}
	c, err := x.chain("pdist")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_pdist(c.k, x.word(), C.double(p))
	out, err := c.tensorResult("pdist", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgVecdot: sum(conj(x)*y) along a dim.
// Options: Dim (-1).
func (x *Tensor) LinalgVecdot(y *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("linalg_vecdot"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("linalg_vecdot")
		}
	}
	c, err := x.chain("linalg_vecdot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_vecdot(c.k, x.word(), y.word(), C.int64_t(dim))
	out, err := c.tensorResult("linalg_vecdot", r, x, y)
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return out, err
}

// LinalgVectorNorm: The norm over dims.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) LinalgVectorNorm(ord Number, dim []int64, options ...Option) (*Tensor, error) {
	var err error
	var ordScalar C.tn_scalar
	if ordScalar, err = scalarOf("linalg_vector_norm", ord); err != nil {
		return nil, err
	}
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linalg_vector_norm")
		}
	}
	c, err := x.chain("linalg_vector_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_vector_norm(c.k, x.word(), ordScalar, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("linalg_vector_norm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgMatrixNorm: The norm of matrices.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) LinalgMatrixNorm(ord Number, dim []int64, options ...Option) (*Tensor, error) {
	var err error
	var ordScalar C.tn_scalar
	if ordScalar, err = scalarOf("linalg_matrix_norm", ord); err != nil {
		return nil, err
	}
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linalg_matrix_norm")
		}
	}
	c, err := x.chain("linalg_matrix_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_matrix_norm(c.k, x.word(), ordScalar, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("linalg_matrix_norm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgMatrixNormStr: The same; the order is a word.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) LinalgMatrixNormStr(ord string, dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linalg_matrix_norm_str")
		}
	}
	if err := whole("linalg_matrix_norm_str", ord); err != nil {
		return nil, err
	}
	c, err := x.chain("linalg_matrix_norm_str")
	if err != nil {
		return nil, err
	}
	ordText := C.CString(ord)
	defer C.free(unsafe.Pointer(ordText))
	r := C.go_tn_new_linalg_matrix_norm_str(c.k, x.word(), ordText, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("linalg_matrix_norm_str", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgNorm: The norm of vectors or of matrices, by the dims.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) LinalgNorm(ord Number, dim []int64, options ...Option) (*Tensor, error) {
	var err error
	var ordScalar C.tn_scalar
	if ordScalar, err = scalarOf("linalg_norm", ord); err != nil {
		return nil, err
	}
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linalg_norm")
		}
	}
	c, err := x.chain("linalg_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_norm(c.k, x.word(), ordScalar, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("linalg_norm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgNormStr: The same; the order is a word.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) LinalgNormStr(ord string, dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("linalg_norm_str")
		}
	}
	if err := whole("linalg_norm_str", ord); err != nil {
		return nil, err
	}
	c, err := x.chain("linalg_norm_str")
	if err != nil {
		return nil, err
	}
	ordText := C.CString(ord)
	defer C.free(unsafe.Pointer(ordText))
	r := C.go_tn_new_linalg_norm_str(c.k, x.word(), ordText, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("linalg_norm_str", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgDiagonal: The diagonal, as a view.
// Options: Offset (0), Dim1 (-2), Dim2 (-1).
func (x *Tensor) LinalgDiagonal(options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dim1 := int64(-2)
	dim2 := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("linalg_diagonal"); err != nil {
				return nil, err
			}
		case optionDim1:
			if dim1, err = o.integer("linalg_diagonal"); err != nil {
				return nil, err
			}
		case optionDim2:
			if dim2, err = o.integer("linalg_diagonal"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("linalg_diagonal")
		}
	}
	c, err := x.chain("linalg_diagonal")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linalg_diagonal(c.k, x.word(), C.int64_t(offset), C.int64_t(dim1), C.int64_t(dim2))
	out, err := c.tensorResult("linalg_diagonal", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LinalgMultiDot: A product of matrices, in the order that multiplies least.
func (s *Scope) LinalgMultiDot(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("linalg_multi_dot")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_linalg_multi_dot(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("linalg_multi_dot", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// MatrixPower: Square matrices, n times.
func (x *Tensor) MatrixPower(n int64) (*Tensor, error) {
	c, err := x.chain("matrix_power")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_matrix_power(c.k, x.word(), C.int64_t(n))
	out, err := c.tensorResult("matrix_power", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Renorm: Parts of a dim with p-norms of at most maxnorm.
func (x *Tensor) Renorm(p Number, dim int64, maxnorm Number) (*Tensor, error) {
	var err error
	var pScalar C.tn_scalar
	if pScalar, err = scalarOf("renorm", p); err != nil {
		return nil, err
	}
	var maxnormScalar C.tn_scalar
	if maxnormScalar, err = scalarOf("renorm", maxnorm); err != nil {
		return nil, err
	}
	c, err := x.chain("renorm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_renorm(c.k, x.word(), pScalar, C.int64_t(dim), maxnormScalar)
	out, err := c.tensorResult("renorm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Renorm_: x = renorm(x, p, dim, maxnorm).
func (x *Tensor) Renorm_(p Number, dim int64, maxnorm Number) error {
	var err error
	var pScalar C.tn_scalar
	if pScalar, err = scalarOf("renorm_", p); err != nil {
		return err
	}
	var maxnormScalar C.tn_scalar
	if maxnormScalar, err = scalarOf("renorm_", maxnorm); err != nil {
		return err
	}
	c, err := x.chain("renorm_")
	if err != nil {
		return err
	}
	r := C.go_tn_renorm_(c.k, x.word(), pScalar, C.int64_t(dim), maxnormScalar)
	err = c.statusResult("renorm_", r, x)
	runtime.KeepAlive(x)
	return err
}

// NormExceptDim: The norm over all dims but one.
// Options: Pow (2), Dim (0).
func (v *Tensor) NormExceptDim(options ...Option) (*Tensor, error) {
	var err error
	pow := int64(2)
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionPow:
			if pow, err = o.integer("norm_except_dim"); err != nil {
				return nil, err
			}
		case optionDim:
			if dim, err = o.integer("norm_except_dim"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("norm_except_dim")
		}
	}
	c, err := v.chain("norm_except_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_norm_except_dim(c.k, v.word(), C.int64_t(pow), C.int64_t(dim))
	out, err := c.tensorResult("norm_except_dim", r, v)
	runtime.KeepAlive(v)
	return out, err
}

// Bilinear: x1 times each matrix of the weight times x2, plus bias.
// Options: Bias (NULL).
func (x1 *Tensor) Bilinear(x2 *Tensor, weight *Tensor, options ...Option) (*Tensor, error) {
	var bias *Tensor
	for _, o := range options {
		switch o.name {
		case optionBias:
			bias = o.tensor
		default:
			return nil, o.refused("bilinear")
		}
	}
	c, err := x1.chain("bilinear")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bilinear(c.k, x1.word(), x2.word(), weight.word(), bias.word())
	out, err := c.tensorResult("bilinear", r, x1, x2, weight, bias)
	runtime.KeepAlive(x1)
	runtime.KeepAlive(x2)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	return out, err
}

// CrossEntropy: Of logits [N, C] and class indices [N]; reduction: 0 none, 1 mean, 2 sum.
// Options: Weight (NULL), Reduction (1), IgnoreIndex (-100).
func (logits *Tensor) CrossEntropy(target *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var weight *Tensor
	reduction := int64(1)
	ignoreIndex := int64(-100)
	for _, o := range options {
		switch o.name {
		case optionWeight:
			weight = o.tensor
		case optionReduction:
			if reduction, err = o.integer("cross_entropy"); err != nil {
				return nil, err
			}
		case optionIgnoreIndex:
			if ignoreIndex, err = o.integer("cross_entropy"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("cross_entropy")
		}
	}
	c, err := logits.chain("cross_entropy")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cross_entropy(c.k, logits.word(), target.word(), weight.word(), C.int64_t(reduction), C.int64_t(ignoreIndex))
	out, err := c.tensorResult("cross_entropy", r, logits, target, weight)
	runtime.KeepAlive(logits)
	runtime.KeepAlive(target)
	runtime.KeepAlive(weight)
	return out, err
}

// MseLoss: Of squared differences; reduction: 0 none, 1 mean, 2 sum.
// Options: Reduction (1).
func (x *Tensor) MseLoss(target *Tensor, options ...Option) (*Tensor, error) {
	var err error
	reduction := int64(1)
	for _, o := range options {
		switch o.name {
		case optionReduction:
			if reduction, err = o.integer("mse_loss"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("mse_loss")
		}
	}
	c, err := x.chain("mse_loss")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mse_loss(c.k, x.word(), target.word(), C.int64_t(reduction))
	out, err := c.tensorResult("mse_loss", r, x, target)
	runtime.KeepAlive(x)
	runtime.KeepAlive(target)
	return out, err
}

// Abs: The magnitude; of complex numbers a real tensor.
func (x *Tensor) Abs() (*Tensor, error) {
	c, err := x.chain("abs")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_abs(c.k, x.word())
	out, err := c.tensorResult("abs", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Abs_: x = abs(x).
func (x *Tensor) Abs_() error {
	c, err := x.chain("abs_")
	if err != nil {
		return err
	}
	r := C.go_tn_abs_(c.k, x.word())
	err = c.statusResult("abs_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sign: -1, 0 or 1.
func (x *Tensor) Sign() (*Tensor, error) {
	c, err := x.chain("sign")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sign(c.k, x.word())
	out, err := c.tensorResult("sign", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sign_: x = sign(x).
func (x *Tensor) Sign_() error {
	c, err := x.chain("sign_")
	if err != nil {
		return err
	}
	r := C.go_tn_sign_(c.k, x.word())
	err = c.statusResult("sign_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Exp: e to the x.
func (x *Tensor) Exp() (*Tensor, error) {
	c, err := x.chain("exp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_exp(c.k, x.word())
	out, err := c.tensorResult("exp", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Exp_: x = exp(x).
func (x *Tensor) Exp_() error {
	c, err := x.chain("exp_")
	if err != nil {
		return err
	}
	r := C.go_tn_exp_(c.k, x.word())
	err = c.statusResult("exp_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Expm1: exp(x) - 1, exact near 0.
func (x *Tensor) Expm1() (*Tensor, error) {
	c, err := x.chain("expm1")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_expm1(c.k, x.word())
	out, err := c.tensorResult("expm1", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Expm1_: x = expm1(x).
func (x *Tensor) Expm1_() error {
	c, err := x.chain("expm1_")
	if err != nil {
		return err
	}
	r := C.go_tn_expm1_(c.k, x.word())
	err = c.statusResult("expm1_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Log: The natural logarithm; NaN below 0.
func (x *Tensor) Log() (*Tensor, error) {
	c, err := x.chain("log")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log(c.k, x.word())
	out, err := c.tensorResult("log", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Log_: x = log(x).
func (x *Tensor) Log_() error {
	c, err := x.chain("log_")
	if err != nil {
		return err
	}
	r := C.go_tn_log_(c.k, x.word())
	err = c.statusResult("log_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Log1p: log(1 + x), exact near 0.
func (x *Tensor) Log1p() (*Tensor, error) {
	c, err := x.chain("log1p")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log1p(c.k, x.word())
	out, err := c.tensorResult("log1p", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Log1p_: x = log1p(x).
func (x *Tensor) Log1p_() error {
	c, err := x.chain("log1p_")
	if err != nil {
		return err
	}
	r := C.go_tn_log1p_(c.k, x.word())
	err = c.statusResult("log1p_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sqrt: The square root; NaN below 0.
func (x *Tensor) Sqrt() (*Tensor, error) {
	c, err := x.chain("sqrt")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sqrt(c.k, x.word())
	out, err := c.tensorResult("sqrt", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sqrt_: x = sqrt(x).
func (x *Tensor) Sqrt_() error {
	c, err := x.chain("sqrt_")
	if err != nil {
		return err
	}
	r := C.go_tn_sqrt_(c.k, x.word())
	err = c.statusResult("sqrt_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Rsqrt: 1/sqrt(x).
func (x *Tensor) Rsqrt() (*Tensor, error) {
	c, err := x.chain("rsqrt")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rsqrt(c.k, x.word())
	out, err := c.tensorResult("rsqrt", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Rsqrt_: x = 1/sqrt(x).
func (x *Tensor) Rsqrt_() error {
	c, err := x.chain("rsqrt_")
	if err != nil {
		return err
	}
	r := C.go_tn_rsqrt_(c.k, x.word())
	err = c.statusResult("rsqrt_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Erf: The error function.
func (x *Tensor) Erf() (*Tensor, error) {
	c, err := x.chain("erf")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_erf(c.k, x.word())
	out, err := c.tensorResult("erf", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Erf_: x = erf(x).
func (x *Tensor) Erf_() error {
	c, err := x.chain("erf_")
	if err != nil {
		return err
	}
	r := C.go_tn_erf_(c.k, x.word())
	err = c.statusResult("erf_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Erfinv: Its inverse; NaN outside [-1, 1].
func (x *Tensor) Erfinv() (*Tensor, error) {
	c, err := x.chain("erfinv")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_erfinv(c.k, x.word())
	out, err := c.tensorResult("erfinv", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Erfinv_: x = erfinv(x).
func (x *Tensor) Erfinv_() error {
	c, err := x.chain("erfinv_")
	if err != nil {
		return err
	}
	r := C.go_tn_erfinv_(c.k, x.word())
	err = c.statusResult("erfinv_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Floor: The next integer below.
func (x *Tensor) Floor() (*Tensor, error) {
	c, err := x.chain("floor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_floor(c.k, x.word())
	out, err := c.tensorResult("floor", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Floor_: x = floor(x).
func (x *Tensor) Floor_() error {
	c, err := x.chain("floor_")
	if err != nil {
		return err
	}
	r := C.go_tn_floor_(c.k, x.word())
	err = c.statusResult("floor_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Ceil: The next integer above.
func (x *Tensor) Ceil() (*Tensor, error) {
	c, err := x.chain("ceil")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ceil(c.k, x.word())
	out, err := c.tensorResult("ceil", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Ceil_: x = ceil(x).
func (x *Tensor) Ceil_() error {
	c, err := x.chain("ceil_")
	if err != nil {
		return err
	}
	r := C.go_tn_ceil_(c.k, x.word())
	err = c.statusResult("ceil_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Round: The nearest integer; halves go to the even one.
func (x *Tensor) Round() (*Tensor, error) {
	c, err := x.chain("round")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_round(c.k, x.word())
	out, err := c.tensorResult("round", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Round_: x = round(x).
func (x *Tensor) Round_() error {
	c, err := x.chain("round_")
	if err != nil {
		return err
	}
	r := C.go_tn_round_(c.k, x.word())
	err = c.statusResult("round_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Trunc: The part before the point.
func (x *Tensor) Trunc() (*Tensor, error) {
	c, err := x.chain("trunc")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trunc(c.k, x.word())
	out, err := c.tensorResult("trunc", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Trunc_: x = trunc(x).
func (x *Tensor) Trunc_() error {
	c, err := x.chain("trunc_")
	if err != nil {
		return err
	}
	r := C.go_tn_trunc_(c.k, x.word())
	err = c.statusResult("trunc_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Frac: The part after the point.
func (x *Tensor) Frac() (*Tensor, error) {
	c, err := x.chain("frac")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_frac(c.k, x.word())
	out, err := c.tensorResult("frac", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Frac_: x = frac(x).
func (x *Tensor) Frac_() error {
	c, err := x.chain("frac_")
	if err != nil {
		return err
	}
	r := C.go_tn_frac_(c.k, x.word())
	err = c.statusResult("frac_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Clamp: x kept between min and max, either of which may be tn_none(). NaN stays.
// Options: Min (none), Max (none).
func (x *Tensor) Clamp(options ...Option) (*Tensor, error) {
	min := noScalar
	max := noScalar
	for _, o := range options {
		switch o.name {
		case optionMin:
			min = o.number
		case optionMax:
			max = o.number
		default:
			return nil, o.refused("clamp")
		}
	}
	c, err := x.chain("clamp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp(c.k, x.word(), min, max)
	out, err := c.tensorResult("clamp", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Clamp_: x kept between min and max.
// Options: Min (none), Max (none).
func (x *Tensor) Clamp_(options ...Option) error {
	min := noScalar
	max := noScalar
	for _, o := range options {
		switch o.name {
		case optionMin:
			min = o.number
		case optionMax:
			max = o.number
		default:
			return o.refused("clamp_")
		}
	}
	c, err := x.chain("clamp_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_(c.k, x.word(), min, max)
	err = c.statusResult("clamp_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ClampTensor: The same with tensors, either of which may be NULL.
// Options: MinTensor (NULL), MaxTensor (NULL).
func (x *Tensor) ClampTensor(options ...Option) (*Tensor, error) {
	var min *Tensor
	var max *Tensor
	for _, o := range options {
		switch o.name {
		case optionMinTensor:
			min = o.tensor
		case optionMaxTensor:
			max = o.tensor
		default:
			return nil, o.refused("clamp_tensor")
		}
	}
	c, err := x.chain("clamp_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp_tensor(c.k, x.word(), min.word(), max.word())
	out, err := c.tensorResult("clamp_tensor", r, x, min, max)
	runtime.KeepAlive(x)
	runtime.KeepAlive(min)
	runtime.KeepAlive(max)
	return out, err
}

// ClampTensor_: x = clamp(x, min, max).
// Options: MinTensor (NULL), MaxTensor (NULL).
func (x *Tensor) ClampTensor_(options ...Option) error {
	var min *Tensor
	var max *Tensor
	for _, o := range options {
		switch o.name {
		case optionMinTensor:
			min = o.tensor
		case optionMaxTensor:
			max = o.tensor
		default:
			return o.refused("clamp_tensor_")
		}
	}
	c, err := x.chain("clamp_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_tensor_(c.k, x.word(), min.word(), max.word())
	err = c.statusResult("clamp_tensor_", r, x, min, max)
	runtime.KeepAlive(x)
	runtime.KeepAlive(min)
	runtime.KeepAlive(max)
	return err
}

// Maximum: The larger of the two; NaN if one is.
func (a *Tensor) Maximum(b *Tensor) (*Tensor, error) {
	c, err := a.chain("maximum")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_maximum(c.k, a.word(), b.word())
	out, err := c.tensorResult("maximum", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Minimum: The smaller of the two; NaN if one is.
func (a *Tensor) Minimum(b *Tensor) (*Tensor, error) {
	c, err := a.chain("minimum")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_minimum(c.k, a.word(), b.word())
	out, err := c.tensorResult("minimum", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Conj: The complex conjugate.
func (x *Tensor) Conj() (*Tensor, error) {
	c, err := x.chain("conj")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_conj(c.k, x.word())
	out, err := c.tensorResult("conj", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Complex: Complex numbers of two f32 or two f64 tensors.
func (re *Tensor) Complex(im *Tensor) (*Tensor, error) {
	c, err := re.chain("complex")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_complex(c.k, re.word(), im.word())
	out, err := c.tensorResult("complex", r, re, im)
	runtime.KeepAlive(re)
	runtime.KeepAlive(im)
	return out, err
}

// Polar: Complex numbers of magnitudes and angles.
func (abs *Tensor) Polar(angle *Tensor) (*Tensor, error) {
	c, err := abs.chain("polar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_polar(c.k, abs.word(), angle.word())
	out, err := c.tensorResult("polar", r, abs, angle)
	runtime.KeepAlive(abs)
	runtime.KeepAlive(angle)
	return out, err
}

// Exp2: 2 to the x.
func (x *Tensor) Exp2() (*Tensor, error) {
	c, err := x.chain("exp2")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_exp2(c.k, x.word())
	out, err := c.tensorResult("exp2", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Exp2_: x = exp2(x).
func (x *Tensor) Exp2_() error {
	c, err := x.chain("exp2_")
	if err != nil {
		return err
	}
	r := C.go_tn_exp2_(c.k, x.word())
	err = c.statusResult("exp2_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Log2: The logarithm to base 2.
func (x *Tensor) Log2() (*Tensor, error) {
	c, err := x.chain("log2")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log2(c.k, x.word())
	out, err := c.tensorResult("log2", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Log2_: x = log2(x).
func (x *Tensor) Log2_() error {
	c, err := x.chain("log2_")
	if err != nil {
		return err
	}
	r := C.go_tn_log2_(c.k, x.word())
	err = c.statusResult("log2_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Log10: The logarithm to base 10.
func (x *Tensor) Log10() (*Tensor, error) {
	c, err := x.chain("log10")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log10(c.k, x.word())
	out, err := c.tensorResult("log10", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Log10_: x = log10(x).
func (x *Tensor) Log10_() error {
	c, err := x.chain("log10_")
	if err != nil {
		return err
	}
	r := C.go_tn_log10_(c.k, x.word())
	err = c.statusResult("log10_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Logit: log(x/(1 - x)), of x kept in [eps, 1 - eps] if that is given.
// Options: Eps (none).
func (x *Tensor) Logit(options ...Option) (*Tensor, error) {
	var err error
	var eps float64
	var haseps C.int32_t
	for _, o := range options {
		switch o.name {
		case optionEps:
			if eps, err = o.float("logit"); err != nil {
				return nil, err
			}
			haseps = 1
		default:
			return nil, o.refused("logit")
		}
	}
	c, err := x.chain("logit")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logit(c.k, x.word(), haseps, C.double(eps))
	out, err := c.tensorResult("logit", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Logit_: x = logit(x, eps).
// Options: Eps (none).
func (x *Tensor) Logit_(options ...Option) error {
	var err error
	var eps float64
	var haseps C.int32_t
	for _, o := range options {
		switch o.name {
		case optionEps:
			if eps, err = o.float("logit_"); err != nil {
				return err
			}
			haseps = 1
		default:
			return o.refused("logit_")
		}
	}
	c, err := x.chain("logit_")
	if err != nil {
		return err
	}
	r := C.go_tn_logit_(c.k, x.word(), haseps, C.double(eps))
	err = c.statusResult("logit_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Erfc: 1 - erf(x), exact in the tail.
func (x *Tensor) Erfc() (*Tensor, error) {
	c, err := x.chain("erfc")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_erfc(c.k, x.word())
	out, err := c.tensorResult("erfc", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Erfc_: x = erfc(x).
func (x *Tensor) Erfc_() error {
	c, err := x.chain("erfc_")
	if err != nil {
		return err
	}
	r := C.go_tn_erfc_(c.k, x.word())
	err = c.statusResult("erfc_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sinc: sin(pi*x)/(pi*x), 1 at 0.
func (x *Tensor) Sinc() (*Tensor, error) {
	c, err := x.chain("sinc")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sinc(c.k, x.word())
	out, err := c.tensorResult("sinc", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sinc_: x = sinc(x).
func (x *Tensor) Sinc_() error {
	c, err := x.chain("sinc_")
	if err != nil {
		return err
	}
	r := C.go_tn_sinc_(c.k, x.word())
	err = c.statusResult("sinc_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Sgn: x/|x|, 0 of 0.
func (x *Tensor) Sgn() (*Tensor, error) {
	c, err := x.chain("sgn")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sgn(c.k, x.word())
	out, err := c.tensorResult("sgn", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Sgn_: x = sgn(x).
func (x *Tensor) Sgn_() error {
	c, err := x.chain("sgn_")
	if err != nil {
		return err
	}
	r := C.go_tn_sgn_(c.k, x.word())
	err = c.statusResult("sgn_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Signbit: Whether the sign is set, of -0 too.
func (x *Tensor) Signbit() (*Tensor, error) {
	c, err := x.chain("signbit")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_signbit(c.k, x.word())
	out, err := c.tensorResult("signbit", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Positive: x itself; not of bools.
func (x *Tensor) Positive() (*Tensor, error) {
	c, err := x.chain("positive")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_positive(c.k, x.word())
	out, err := c.tensorResult("positive", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NanToNum: NaN and infinite elements replaced: by 0, the largest and the smallest number, or what is given.
// Options: Nan (none), Posinf (none), Neginf (none).
func (x *Tensor) NanToNum(options ...Option) (*Tensor, error) {
	var err error
	var nan float64
	var hasnan C.int32_t
	var posinf float64
	var hasposinf C.int32_t
	var neginf float64
	var hasneginf C.int32_t
	for _, o := range options {
		switch o.name {
		case optionNan:
			if nan, err = o.float("nan_to_num"); err != nil {
				return nil, err
			}
			hasnan = 1
		case optionPosinf:
			if posinf, err = o.float("nan_to_num"); err != nil {
				return nil, err
			}
			hasposinf = 1
		case optionNeginf:
			if neginf, err = o.float("nan_to_num"); err != nil {
				return nil, err
			}
			hasneginf = 1
		default:
			return nil, o.refused("nan_to_num")
		}
	}
	c, err := x.chain("nan_to_num")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nan_to_num(c.k, x.word(), hasnan, C.double(nan), hasposinf, C.double(posinf), hasneginf, C.double(neginf))
	out, err := c.tensorResult("nan_to_num", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NanToNum_: x = nan_to_num(x, nan, posinf, neginf).
// Options: Nan (none), Posinf (none), Neginf (none).
func (x *Tensor) NanToNum_(options ...Option) error {
	var err error
	var nan float64
	var hasnan C.int32_t
	var posinf float64
	var hasposinf C.int32_t
	var neginf float64
	var hasneginf C.int32_t
	for _, o := range options {
		switch o.name {
		case optionNan:
			if nan, err = o.float("nan_to_num_"); err != nil {
				return err
			}
			hasnan = 1
		case optionPosinf:
			if posinf, err = o.float("nan_to_num_"); err != nil {
				return err
			}
			hasposinf = 1
		case optionNeginf:
			if neginf, err = o.float("nan_to_num_"); err != nil {
				return err
			}
			hasneginf = 1
		default:
			return o.refused("nan_to_num_")
		}
	}
	c, err := x.chain("nan_to_num_")
	if err != nil {
		return err
	}
	r := C.go_tn_nan_to_num_(c.k, x.word(), hasnan, C.double(nan), hasposinf, C.double(posinf), hasneginf, C.double(neginf))
	err = c.statusResult("nan_to_num_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ClampMin: x, but at least min.
func (x *Tensor) ClampMin(min Number) (*Tensor, error) {
	var err error
	var minScalar C.tn_scalar
	if minScalar, err = scalarOf("clamp_min", min); err != nil {
		return nil, err
	}
	c, err := x.chain("clamp_min")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp_min(c.k, x.word(), minScalar)
	out, err := c.tensorResult("clamp_min", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ClampMin_: x = clamp_min(x, min).
func (x *Tensor) ClampMin_(min Number) error {
	var err error
	var minScalar C.tn_scalar
	if minScalar, err = scalarOf("clamp_min_", min); err != nil {
		return err
	}
	c, err := x.chain("clamp_min_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_min_(c.k, x.word(), minScalar)
	err = c.statusResult("clamp_min_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ClampMinTensor: x, but at least min.
func (x *Tensor) ClampMinTensor(min *Tensor) (*Tensor, error) {
	c, err := x.chain("clamp_min_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp_min_tensor(c.k, x.word(), min.word())
	out, err := c.tensorResult("clamp_min_tensor", r, x, min)
	runtime.KeepAlive(x)
	runtime.KeepAlive(min)
	return out, err
}

// ClampMinTensor_: x = clamp_min(x, min).
func (x *Tensor) ClampMinTensor_(min *Tensor) error {
	c, err := x.chain("clamp_min_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_min_tensor_(c.k, x.word(), min.word())
	err = c.statusResult("clamp_min_tensor_", r, x, min)
	runtime.KeepAlive(x)
	runtime.KeepAlive(min)
	return err
}

// ClampMax: x, but at most max.
func (x *Tensor) ClampMax(max Number) (*Tensor, error) {
	var err error
	var maxScalar C.tn_scalar
	if maxScalar, err = scalarOf("clamp_max", max); err != nil {
		return nil, err
	}
	c, err := x.chain("clamp_max")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp_max(c.k, x.word(), maxScalar)
	out, err := c.tensorResult("clamp_max", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ClampMax_: x = clamp_max(x, max).
func (x *Tensor) ClampMax_(max Number) error {
	var err error
	var maxScalar C.tn_scalar
	if maxScalar, err = scalarOf("clamp_max_", max); err != nil {
		return err
	}
	c, err := x.chain("clamp_max_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_max_(c.k, x.word(), maxScalar)
	err = c.statusResult("clamp_max_", r, x)
	runtime.KeepAlive(x)
	return err
}

// ClampMaxTensor: x, but at most max.
func (x *Tensor) ClampMaxTensor(max *Tensor) (*Tensor, error) {
	c, err := x.chain("clamp_max_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clamp_max_tensor(c.k, x.word(), max.word())
	out, err := c.tensorResult("clamp_max_tensor", r, x, max)
	runtime.KeepAlive(x)
	runtime.KeepAlive(max)
	return out, err
}

// ClampMaxTensor_: x = clamp_max(x, max).
func (x *Tensor) ClampMaxTensor_(max *Tensor) error {
	c, err := x.chain("clamp_max_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_clamp_max_tensor_(c.k, x.word(), max.word())
	err = c.statusResult("clamp_max_tensor_", r, x, max)
	runtime.KeepAlive(x)
	runtime.KeepAlive(max)
	return err
}

// Frexp: x as a mantissa in [1/2, 1) times 2 to an exponent, an i32.
func (x *Tensor) Frexp() ([]*Tensor, error) {
	c, err := x.chain("frexp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_frexp(c.k, x.word())
	out, err := c.tensorsResult("frexp", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mm: [n, k] times [k, m].
func (a *Tensor) Mm(b *Tensor) (*Tensor, error) {
	c, err := a.chain("mm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mm(c.k, a.word(), b.word())
	out, err := c.tensorResult("mm", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Bmm: [b, n, k] times [b, k, m].
func (a *Tensor) Bmm(b *Tensor) (*Tensor, error) {
	c, err := a.chain("bmm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bmm(c.k, a.word(), b.word())
	out, err := c.tensorResult("bmm", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Matmul: Vectors, matrices and batches of them, as ATen's matmul.
func (a *Tensor) Matmul(b *Tensor) (*Tensor, error) {
	c, err := a.chain("matmul")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_matmul(c.k, a.word(), b.word())
	out, err := c.tensorResult("matmul", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Linear: x times the transposed weight, plus bias.
// Options: Bias (NULL).
func (x *Tensor) Linear(weight *Tensor, options ...Option) (*Tensor, error) {
	var bias *Tensor
	for _, o := range options {
		switch o.name {
		case optionBias:
			bias = o.tensor
		default:
			return nil, o.refused("linear")
		}
	}
	c, err := x.chain("linear")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_linear(c.k, x.word(), weight.word(), bias.word())
	out, err := c.tensorResult("linear", r, x, weight, bias)
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	return out, err
}

// Dot: Of two vectors.
func (a *Tensor) Dot(b *Tensor) (*Tensor, error) {
	c, err := a.chain("dot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_dot(c.k, a.word(), b.word())
	out, err := c.tensorResult("dot", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Outer: The matrix of all products of two vectors.
func (a *Tensor) Outer(b *Tensor) (*Tensor, error) {
	c, err := a.chain("outer")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_outer(c.k, a.word(), b.word())
	out, err := c.tensorResult("outer", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addmm: beta*x + alpha*(a times b).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addmm(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("addmm")
		}
	}
	c, err := x.chain("addmm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addmm(c.k, x.word(), a.word(), b.word(), beta, alpha)
	out, err := c.tensorResult("addmm", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addmm_: x = addmm(x, a, b, beta, alpha).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addmm_(a *Tensor, b *Tensor, options ...Option) error {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("addmm_")
		}
	}
	c, err := x.chain("addmm_")
	if err != nil {
		return err
	}
	r := C.go_tn_addmm_(c.k, x.word(), a.word(), b.word(), beta, alpha)
	err = c.statusResult("addmm_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// CanCast: Whether a result of one dtype may be written into another.
func (s *Scope) CanCast(from_ ScalarType, to ScalarType) (bool, error) {
	c, err := s.chain("can_cast")
	if err != nil {
		return false, err
	}
	r := C.go_tn_can_cast(c.k, C.tn_dtype(from_), C.tn_dtype(to))
	out, err := c.flagResult("can_cast", r)
	return out, err
}

// IsNonzero: Whether the one element is not 0.
func (x *Tensor) IsNonzero() (bool, error) {
	c, err := x.chain("is_nonzero")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_nonzero(c.k, x.word())
	out, err := c.flagResult("is_nonzero", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// IsSameSize: Whether both have the same sizes.
func (x *Tensor) IsSameSize(other *Tensor) (bool, error) {
	c, err := x.chain("is_same_size")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_same_size(c.k, x.word(), other.word())
	out, err := c.flagResult("is_same_size", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// IsSetTo: Whether both are the same elements of one storage.
func (x *Tensor) IsSetTo(other *Tensor) (bool, error) {
	c, err := x.chain("is_set_to")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_set_to(c.k, x.word(), other.word())
	out, err := c.flagResult("is_set_to", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// IsSigned: Whether the dtype has negative numbers.
func (x *Tensor) IsSigned() (bool, error) {
	c, err := x.chain("is_signed")
	if err != nil {
		return false, err
	}
	r := C.go_tn_is_signed(c.k, x.word())
	out, err := c.flagResult("is_signed", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// RmsNorm: x over its root mean square in the last dims, times weight.
// Options: Weight (NULL), Eps (none).
func (x *Tensor) RmsNorm(normalizedShape []int64, options ...Option) (*Tensor, error) {
	var err error
	var weight *Tensor
	var eps float64
	var haseps C.int32_t
	for _, o := range options {
		switch o.name {
		case optionWeight:
			weight = o.tensor
		case optionEps:
			if eps, err = o.float("rms_norm"); err != nil {
				return nil, err
			}
			haseps = 1
		default:
			return nil, o.refused("rms_norm")
		}
	}
	c, err := x.chain("rms_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rms_norm(c.k, x.word(), (*C.int64_t)(first(normalizedShape)), C.size_t(len(normalizedShape)), weight.word(), haseps, C.double(eps))
	out, err := c.tensorResult("rms_norm", r, x, weight)
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	return out, err
}

// LayerNorm: (x - mean)/deviation in the last dims, times weight plus bias.
// Options: Weight (NULL), Bias (NULL), Eps (1e-05).
func (x *Tensor) LayerNorm(normalizedShape []int64, options ...Option) (*Tensor, error) {
	var err error
	var weight *Tensor
	var bias *Tensor
	eps := float64(1e-05)
	for _, o := range options {
		switch o.name {
		case optionWeight:
			weight = o.tensor
		case optionBias:
			bias = o.tensor
		case optionEps:
			if eps, err = o.float("layer_norm"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("layer_norm")
		}
	}
	c, err := x.chain("layer_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_layer_norm(c.k, x.word(), (*C.int64_t)(first(normalizedShape)), C.size_t(len(normalizedShape)), weight.word(), bias.word(), C.double(eps))
	out, err := c.tensorResult("layer_norm", r, x, weight, bias)
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	return out, err
}

// ConstantPadNd: The value around x; negative numbers cut off.
// Options: Value (0).
func (x *Tensor) ConstantPadNd(pad []int64, options ...Option) (*Tensor, error) {
	value := intScalar(0)
	for _, o := range options {
		switch o.name {
		case optionValue:
			value = o.number
		default:
			return nil, o.refused("constant_pad_nd")
		}
	}
	c, err := x.chain("constant_pad_nd")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_constant_pad_nd(c.k, x.word(), (*C.int64_t)(first(pad)), C.size_t(len(pad)), value)
	out, err := c.tensorResult("constant_pad_nd", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Pad: x within "constant", a value, or its own elements: "reflect", "replicate", "circular".
// Options: Value (none).
func (x *Tensor) Pad(pad []int64, mode string, options ...Option) (*Tensor, error) {
	var err error
	var value float64
	var hasvalue C.int32_t
	for _, o := range options {
		switch o.name {
		case optionValue:
			if value, err = o.float("pad"); err != nil {
				return nil, err
			}
			hasvalue = 1
		default:
			return nil, o.refused("pad")
		}
	}
	if err := whole("pad", mode); err != nil {
		return nil, err
	}
	c, err := x.chain("pad")
	if err != nil {
		return nil, err
	}
	modeText := C.CString(mode)
	defer C.free(unsafe.Pointer(modeText))
	r := C.go_tn_new_pad(c.k, x.word(), (*C.int64_t)(first(pad)), C.size_t(len(pad)), modeText, hasvalue, C.double(value))
	out, err := c.tensorResult("pad", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReflectionPad1d: The elements backwards from either end.
func (x *Tensor) ReflectionPad1d(padding []int64) (*Tensor, error) {
	c, err := x.chain("reflection_pad1d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reflection_pad1d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("reflection_pad1d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReflectionPad2d: The same of 2 dims.
func (x *Tensor) ReflectionPad2d(padding []int64) (*Tensor, error) {
	c, err := x.chain("reflection_pad2d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reflection_pad2d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("reflection_pad2d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReflectionPad3d: The same of 3 dims.
func (x *Tensor) ReflectionPad3d(padding []int64) (*Tensor, error) {
	c, err := x.chain("reflection_pad3d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reflection_pad3d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("reflection_pad3d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReplicationPad1d: The element at either end again and again.
func (x *Tensor) ReplicationPad1d(padding []int64) (*Tensor, error) {
	c, err := x.chain("replication_pad1d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_replication_pad1d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("replication_pad1d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReplicationPad2d: The same of 2 dims.
func (x *Tensor) ReplicationPad2d(padding []int64) (*Tensor, error) {
	c, err := x.chain("replication_pad2d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_replication_pad2d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("replication_pad2d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReplicationPad3d: The same of 3 dims.
func (x *Tensor) ReplicationPad3d(padding []int64) (*Tensor, error) {
	c, err := x.chain("replication_pad3d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_replication_pad3d(c.k, x.word(), (*C.int64_t)(first(padding)), C.size_t(len(padding)))
	out, err := c.tensorResult("replication_pad3d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atan2: The angle of the point (b, a).
func (a *Tensor) Atan2(b *Tensor) (*Tensor, error) {
	c, err := a.chain("atan2")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atan2(c.k, a.word(), b.word())
	out, err := c.tensorResult("atan2", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Atan2_: x = atan2(x, other).
func (x *Tensor) Atan2_(other *Tensor) error {
	c, err := x.chain("atan2_")
	if err != nil {
		return err
	}
	r := C.go_tn_atan2_(c.k, x.word(), other.word())
	err = c.statusResult("atan2_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Hypot: sqrt(a*a + b*b) without overflow.
func (a *Tensor) Hypot(b *Tensor) (*Tensor, error) {
	c, err := a.chain("hypot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hypot(c.k, a.word(), b.word())
	out, err := c.tensorResult("hypot", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Hypot_: x = hypot(x, other).
func (x *Tensor) Hypot_(other *Tensor) error {
	c, err := x.chain("hypot_")
	if err != nil {
		return err
	}
	r := C.go_tn_hypot_(c.k, x.word(), other.word())
	err = c.statusResult("hypot_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Copysign: a with the sign of b.
func (a *Tensor) Copysign(b *Tensor) (*Tensor, error) {
	c, err := a.chain("copysign")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_copysign(c.k, a.word(), b.word())
	out, err := c.tensorResult("copysign", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Copysign_: x = copysign(x, other).
func (x *Tensor) Copysign_(other *Tensor) error {
	c, err := x.chain("copysign_")
	if err != nil {
		return err
	}
	r := C.go_tn_copysign_(c.k, x.word(), other.word())
	err = c.statusResult("copysign_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// CopysignScalar: a with the sign of b.
func (a *Tensor) CopysignScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("copysign_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("copysign_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_copysign_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("copysign_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// CopysignScalar_: x = copysign(x, other).
func (x *Tensor) CopysignScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("copysign_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("copysign_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_copysign_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("copysign_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Fmax: The larger of the two; the other one where one is NaN.
func (a *Tensor) Fmax(b *Tensor) (*Tensor, error) {
	c, err := a.chain("fmax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fmax(c.k, a.word(), b.word())
	out, err := c.tensorResult("fmax", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Fmin: The smaller of the two; the other one where one is NaN.
func (a *Tensor) Fmin(b *Tensor) (*Tensor, error) {
	c, err := a.chain("fmin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fmin(c.k, a.word(), b.word())
	out, err := c.tensorResult("fmin", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Heaviside: 0 below 0, 1 above, values at 0.
func (x *Tensor) Heaviside(values *Tensor) (*Tensor, error) {
	c, err := x.chain("heaviside")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_heaviside(c.k, x.word(), values.word())
	out, err := c.tensorResult("heaviside", r, x, values)
	runtime.KeepAlive(x)
	runtime.KeepAlive(values)
	return out, err
}

// Heaviside_: x = heaviside(x, values).
func (x *Tensor) Heaviside_(values *Tensor) error {
	c, err := x.chain("heaviside_")
	if err != nil {
		return err
	}
	r := C.go_tn_heaviside_(c.k, x.word(), values.word())
	err = c.statusResult("heaviside_", r, x, values)
	runtime.KeepAlive(x)
	runtime.KeepAlive(values)
	return err
}

// Logaddexp: log(exp(a) + exp(b)) without overflow.
func (a *Tensor) Logaddexp(b *Tensor) (*Tensor, error) {
	c, err := a.chain("logaddexp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logaddexp(c.k, a.word(), b.word())
	out, err := c.tensorResult("logaddexp", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Logaddexp2: The same to base 2.
func (a *Tensor) Logaddexp2(b *Tensor) (*Tensor, error) {
	c, err := a.chain("logaddexp2")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logaddexp2(c.k, a.word(), b.word())
	out, err := c.tensorResult("logaddexp2", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Xlogy: a*log(b), 0 where a is 0.
func (a *Tensor) Xlogy(b *Tensor) (*Tensor, error) {
	c, err := a.chain("xlogy")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_xlogy(c.k, a.word(), b.word())
	out, err := c.tensorResult("xlogy", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Xlogy_: x = xlogy(x, other).
func (x *Tensor) Xlogy_(other *Tensor) error {
	c, err := x.chain("xlogy_")
	if err != nil {
		return err
	}
	r := C.go_tn_xlogy_(c.k, x.word(), other.word())
	err = c.statusResult("xlogy_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// XlogyScalar: a*log(b), 0 where a is 0.
func (a *Tensor) XlogyScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("xlogy_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("xlogy_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_xlogy_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("xlogy_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// XlogyScalar_: x = xlogy(x, other).
func (x *Tensor) XlogyScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("xlogy_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("xlogy_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_xlogy_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("xlogy_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// XlogyScalarFirst: a*log(b), 0 where a is 0.
func (b *Tensor) XlogyScalarFirst(a Number) (*Tensor, error) {
	var err error
	var aScalar C.tn_scalar
	if aScalar, err = scalarOf("xlogy_scalar_first", a); err != nil {
		return nil, err
	}
	c, err := b.chain("xlogy_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_xlogy_scalar_first(c.k, aScalar, b.word())
	out, err := c.tensorResult("xlogy_scalar_first", r, b)
	runtime.KeepAlive(b)
	return out, err
}

// SpecialXlog1py: a*log(1 + b), 0 where a is 0.
func (a *Tensor) SpecialXlog1py(b *Tensor) (*Tensor, error) {
	c, err := a.chain("special_xlog1py")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_xlog1py(c.k, a.word(), b.word())
	out, err := c.tensorResult("special_xlog1py", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Gcd: The greatest common divisor.
func (a *Tensor) Gcd(b *Tensor) (*Tensor, error) {
	c, err := a.chain("gcd")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_gcd(c.k, a.word(), b.word())
	out, err := c.tensorResult("gcd", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Gcd_: x = gcd(x, other).
func (x *Tensor) Gcd_(other *Tensor) error {
	c, err := x.chain("gcd_")
	if err != nil {
		return err
	}
	r := C.go_tn_gcd_(c.k, x.word(), other.word())
	err = c.statusResult("gcd_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Lcm: The least common multiple.
func (a *Tensor) Lcm(b *Tensor) (*Tensor, error) {
	c, err := a.chain("lcm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lcm(c.k, a.word(), b.word())
	out, err := c.tensorResult("lcm", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Lcm_: x = lcm(x, other).
func (x *Tensor) Lcm_(other *Tensor) error {
	c, err := x.chain("lcm_")
	if err != nil {
		return err
	}
	r := C.go_tn_lcm_(c.k, x.word(), other.word())
	err = c.statusResult("lcm_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Lerp: x + weight*(end - x).
func (x *Tensor) Lerp(endValue *Tensor, weight Number) (*Tensor, error) {
	var err error
	var weightScalar C.tn_scalar
	if weightScalar, err = scalarOf("lerp", weight); err != nil {
		return nil, err
	}
	c, err := x.chain("lerp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lerp(c.k, x.word(), endValue.word(), weightScalar)
	out, err := c.tensorResult("lerp", r, x, endValue)
	runtime.KeepAlive(x)
	runtime.KeepAlive(endValue)
	return out, err
}

// Lerp_: x = lerp(x, end, weight).
func (x *Tensor) Lerp_(endValue *Tensor, weight Number) error {
	var err error
	var weightScalar C.tn_scalar
	if weightScalar, err = scalarOf("lerp_", weight); err != nil {
		return err
	}
	c, err := x.chain("lerp_")
	if err != nil {
		return err
	}
	r := C.go_tn_lerp_(c.k, x.word(), endValue.word(), weightScalar)
	err = c.statusResult("lerp_", r, x, endValue)
	runtime.KeepAlive(x)
	runtime.KeepAlive(endValue)
	return err
}

// LerpTensor: x + weight*(end - x).
func (x *Tensor) LerpTensor(endValue *Tensor, weight *Tensor) (*Tensor, error) {
	c, err := x.chain("lerp_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lerp_tensor(c.k, x.word(), endValue.word(), weight.word())
	out, err := c.tensorResult("lerp_tensor", r, x, endValue, weight)
	runtime.KeepAlive(x)
	runtime.KeepAlive(endValue)
	runtime.KeepAlive(weight)
	return out, err
}

// LerpTensor_: x = lerp(x, end, weight).
func (x *Tensor) LerpTensor_(endValue *Tensor, weight *Tensor) error {
	c, err := x.chain("lerp_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_lerp_tensor_(c.k, x.word(), endValue.word(), weight.word())
	err = c.statusResult("lerp_tensor_", r, x, endValue, weight)
	runtime.KeepAlive(x)
	runtime.KeepAlive(endValue)
	runtime.KeepAlive(weight)
	return err
}

// Addcmul: x + value*a*b.
// Options: Value (1).
func (x *Tensor) Addcmul(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	value := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionValue:
			value = o.number
		default:
			return nil, o.refused("addcmul")
		}
	}
	c, err := x.chain("addcmul")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addcmul(c.k, x.word(), a.word(), b.word(), value)
	out, err := c.tensorResult("addcmul", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addcmul_: x = addcmul(x, a, b, value).
// Options: Value (1).
func (x *Tensor) Addcmul_(a *Tensor, b *Tensor, options ...Option) error {
	value := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionValue:
			value = o.number
		default:
			return o.refused("addcmul_")
		}
	}
	c, err := x.chain("addcmul_")
	if err != nil {
		return err
	}
	r := C.go_tn_addcmul_(c.k, x.word(), a.word(), b.word(), value)
	err = c.statusResult("addcmul_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// Addcdiv: x + value*a/b.
// Options: Value (1).
func (x *Tensor) Addcdiv(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	value := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionValue:
			value = o.number
		default:
			return nil, o.refused("addcdiv")
		}
	}
	c, err := x.chain("addcdiv")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addcdiv(c.k, x.word(), a.word(), b.word(), value)
	out, err := c.tensorResult("addcdiv", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addcdiv_: x = addcdiv(x, a, b, value).
// Options: Value (1).
func (x *Tensor) Addcdiv_(a *Tensor, b *Tensor, options ...Option) error {
	value := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionValue:
			value = o.number
		default:
			return o.refused("addcdiv_")
		}
	}
	c, err := x.chain("addcdiv_")
	if err != nil {
		return err
	}
	r := C.go_tn_addcdiv_(c.k, x.word(), a.word(), b.word(), value)
	err = c.statusResult("addcdiv_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// FloatPower: pow in f64.
func (base *Tensor) FloatPower(exponent *Tensor) (*Tensor, error) {
	c, err := base.chain("float_power")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_float_power(c.k, base.word(), exponent.word())
	out, err := c.tensorResult("float_power", r, base, exponent)
	runtime.KeepAlive(base)
	runtime.KeepAlive(exponent)
	return out, err
}

// FloatPowerScalar: pow in f64.
func (base *Tensor) FloatPowerScalar(exponent Number) (*Tensor, error) {
	var err error
	var exponentScalar C.tn_scalar
	if exponentScalar, err = scalarOf("float_power_scalar", exponent); err != nil {
		return nil, err
	}
	c, err := base.chain("float_power_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_float_power_scalar(c.k, base.word(), exponentScalar)
	out, err := c.tensorResult("float_power_scalar", r, base)
	runtime.KeepAlive(base)
	return out, err
}

// FloatPowerScalarFirst: pow in f64.
func (exponent *Tensor) FloatPowerScalarFirst(base Number) (*Tensor, error) {
	var err error
	var baseScalar C.tn_scalar
	if baseScalar, err = scalarOf("float_power_scalar_first", base); err != nil {
		return nil, err
	}
	c, err := exponent.chain("float_power_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_float_power_scalar_first(c.k, baseScalar, exponent.word())
	out, err := c.tensorResult("float_power_scalar_first", r, exponent)
	runtime.KeepAlive(exponent)
	return out, err
}

// Ldexp: x*2^other.
func (x *Tensor) Ldexp(other *Tensor) (*Tensor, error) {
	c, err := x.chain("ldexp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ldexp(c.k, x.word(), other.word())
	out, err := c.tensorResult("ldexp", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Ldexp_: x = ldexp(x, other).
func (x *Tensor) Ldexp_(other *Tensor) error {
	c, err := x.chain("ldexp_")
	if err != nil {
		return err
	}
	r := C.go_tn_ldexp_(c.k, x.word(), other.word())
	err = c.statusResult("ldexp_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Rsub: b - alpha*a.
// Options: Alpha (1).
func (a *Tensor) Rsub(b *Tensor, options ...Option) (*Tensor, error) {
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("rsub")
		}
	}
	c, err := a.chain("rsub")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rsub(c.k, a.word(), b.word(), alpha)
	out, err := c.tensorResult("rsub", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// RsubScalar: b - alpha*a.
// Options: Alpha (1).
func (a *Tensor) RsubScalar(b Number, options ...Option) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("rsub_scalar", b); err != nil {
		return nil, err
	}
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("rsub_scalar")
		}
	}
	c, err := a.chain("rsub_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rsub_scalar(c.k, a.word(), bScalar, alpha)
	out, err := c.tensorResult("rsub_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// FloorDivide: floor(a/b); integers stay integers.
func (a *Tensor) FloorDivide(b *Tensor) (*Tensor, error) {
	c, err := a.chain("floor_divide")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_floor_divide(c.k, a.word(), b.word())
	out, err := c.tensorResult("floor_divide", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// FloorDivide_: x = floor_divide(x, other).
func (x *Tensor) FloorDivide_(other *Tensor) error {
	c, err := x.chain("floor_divide_")
	if err != nil {
		return err
	}
	r := C.go_tn_floor_divide_(c.k, x.word(), other.word())
	err = c.statusResult("floor_divide_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// FloorDivideScalar: floor(a/b); integers stay integers.
func (a *Tensor) FloorDivideScalar(b Number) (*Tensor, error) {
	var err error
	var bScalar C.tn_scalar
	if bScalar, err = scalarOf("floor_divide_scalar", b); err != nil {
		return nil, err
	}
	c, err := a.chain("floor_divide_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_floor_divide_scalar(c.k, a.word(), bScalar)
	out, err := c.tensorResult("floor_divide_scalar", r, a)
	runtime.KeepAlive(a)
	return out, err
}

// FloorDivideScalar_: x = floor_divide(x, other).
func (x *Tensor) FloorDivideScalar_(other Number) error {
	var err error
	var otherScalar C.tn_scalar
	if otherScalar, err = scalarOf("floor_divide_scalar_", other); err != nil {
		return err
	}
	c, err := x.chain("floor_divide_scalar_")
	if err != nil {
		return err
	}
	r := C.go_tn_floor_divide_scalar_(c.k, x.word(), otherScalar)
	err = c.statusResult("floor_divide_scalar_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Nextafter: The next number from a towards b.
func (a *Tensor) Nextafter(b *Tensor) (*Tensor, error) {
	c, err := a.chain("nextafter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nextafter(c.k, a.word(), b.word())
	out, err := c.tensorResult("nextafter", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Nextafter_: x = nextafter(x, other).
func (x *Tensor) Nextafter_(other *Tensor) error {
	c, err := x.chain("nextafter_")
	if err != nil {
		return err
	}
	r := C.go_tn_nextafter_(c.k, x.word(), other.word())
	err = c.statusResult("nextafter_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// SpecialChebyshevPolynomialT: Chebyshev's polynomial T.
func (x *Tensor) SpecialChebyshevPolynomialT(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_chebyshev_polynomial_t")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_t(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_t", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialTScalar: Chebyshev's polynomial T.
func (x *Tensor) SpecialChebyshevPolynomialTScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_chebyshev_polynomial_t_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_chebyshev_polynomial_t_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_t_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_chebyshev_polynomial_t_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialChebyshevPolynomialTScalarFirst: Chebyshev's polynomial T.
func (n *Tensor) SpecialChebyshevPolynomialTScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_chebyshev_polynomial_t_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_chebyshev_polynomial_t_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_t_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_t_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialU: Chebyshev's polynomial U.
func (x *Tensor) SpecialChebyshevPolynomialU(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_chebyshev_polynomial_u")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_u(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_u", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialUScalar: Chebyshev's polynomial U.
func (x *Tensor) SpecialChebyshevPolynomialUScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_chebyshev_polynomial_u_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_chebyshev_polynomial_u_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_u_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_chebyshev_polynomial_u_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialChebyshevPolynomialUScalarFirst: Chebyshev's polynomial U.
func (n *Tensor) SpecialChebyshevPolynomialUScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_chebyshev_polynomial_u_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_chebyshev_polynomial_u_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_u_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_u_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialV: Chebyshev's polynomial V.
func (x *Tensor) SpecialChebyshevPolynomialV(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_chebyshev_polynomial_v")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_v(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_v", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialVScalar: Chebyshev's polynomial V.
func (x *Tensor) SpecialChebyshevPolynomialVScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_chebyshev_polynomial_v_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_chebyshev_polynomial_v_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_v_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_chebyshev_polynomial_v_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialChebyshevPolynomialVScalarFirst: Chebyshev's polynomial V.
func (n *Tensor) SpecialChebyshevPolynomialVScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_chebyshev_polynomial_v_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_chebyshev_polynomial_v_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_v_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_v_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialW: Chebyshev's polynomial W.
func (x *Tensor) SpecialChebyshevPolynomialW(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_chebyshev_polynomial_w")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_w(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_w", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialChebyshevPolynomialWScalar: Chebyshev's polynomial W.
func (x *Tensor) SpecialChebyshevPolynomialWScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_chebyshev_polynomial_w_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_chebyshev_polynomial_w_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_w_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_chebyshev_polynomial_w_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialChebyshevPolynomialWScalarFirst: Chebyshev's polynomial W.
func (n *Tensor) SpecialChebyshevPolynomialWScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_chebyshev_polynomial_w_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_chebyshev_polynomial_w_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_chebyshev_polynomial_w_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_chebyshev_polynomial_w_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialT: Chebyshev's polynomial T of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialT(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_shifted_chebyshev_polynomial_t")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_t(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_t", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialTScalar: Chebyshev's polynomial T of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialTScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_shifted_chebyshev_polynomial_t_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_shifted_chebyshev_polynomial_t_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_t_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_t_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialShiftedChebyshevPolynomialTScalarFirst: Chebyshev's polynomial T of 2x - 1.
func (n *Tensor) SpecialShiftedChebyshevPolynomialTScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_shifted_chebyshev_polynomial_t_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_shifted_chebyshev_polynomial_t_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_t_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_t_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialU: Chebyshev's polynomial U of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialU(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_shifted_chebyshev_polynomial_u")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_u(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_u", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialUScalar: Chebyshev's polynomial U of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialUScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_shifted_chebyshev_polynomial_u_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_shifted_chebyshev_polynomial_u_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_u_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_u_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialShiftedChebyshevPolynomialUScalarFirst: Chebyshev's polynomial U of 2x - 1.
func (n *Tensor) SpecialShiftedChebyshevPolynomialUScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_shifted_chebyshev_polynomial_u_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_shifted_chebyshev_polynomial_u_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_u_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_u_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialV: Chebyshev's polynomial V of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialV(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_shifted_chebyshev_polynomial_v")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_v(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_v", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialVScalar: Chebyshev's polynomial V of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialVScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_shifted_chebyshev_polynomial_v_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_shifted_chebyshev_polynomial_v_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_v_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_v_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialShiftedChebyshevPolynomialVScalarFirst: Chebyshev's polynomial V of 2x - 1.
func (n *Tensor) SpecialShiftedChebyshevPolynomialVScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_shifted_chebyshev_polynomial_v_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_shifted_chebyshev_polynomial_v_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_v_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_v_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialW: Chebyshev's polynomial W of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialW(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_shifted_chebyshev_polynomial_w")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_w(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_w", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialShiftedChebyshevPolynomialWScalar: Chebyshev's polynomial W of 2x - 1.
func (x *Tensor) SpecialShiftedChebyshevPolynomialWScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_shifted_chebyshev_polynomial_w_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_shifted_chebyshev_polynomial_w_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_w_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_w_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialShiftedChebyshevPolynomialWScalarFirst: Chebyshev's polynomial W of 2x - 1.
func (n *Tensor) SpecialShiftedChebyshevPolynomialWScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_shifted_chebyshev_polynomial_w_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_shifted_chebyshev_polynomial_w_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_shifted_chebyshev_polynomial_w_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_shifted_chebyshev_polynomial_w_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialHermitePolynomialH: Hermite's polynomial, of physics.
func (x *Tensor) SpecialHermitePolynomialH(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_hermite_polynomial_h")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_h(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_hermite_polynomial_h", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialHermitePolynomialHScalar: Hermite's polynomial, of physics.
func (x *Tensor) SpecialHermitePolynomialHScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_hermite_polynomial_h_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_hermite_polynomial_h_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_h_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_hermite_polynomial_h_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialHermitePolynomialHScalarFirst: Hermite's polynomial, of physics.
func (n *Tensor) SpecialHermitePolynomialHScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_hermite_polynomial_h_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_hermite_polynomial_h_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_h_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_hermite_polynomial_h_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialHermitePolynomialHe: Hermite's polynomial, of probability.
func (x *Tensor) SpecialHermitePolynomialHe(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_hermite_polynomial_he")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_he(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_hermite_polynomial_he", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialHermitePolynomialHeScalar: Hermite's polynomial, of probability.
func (x *Tensor) SpecialHermitePolynomialHeScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_hermite_polynomial_he_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_hermite_polynomial_he_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_he_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_hermite_polynomial_he_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialHermitePolynomialHeScalarFirst: Hermite's polynomial, of probability.
func (n *Tensor) SpecialHermitePolynomialHeScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_hermite_polynomial_he_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_hermite_polynomial_he_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_hermite_polynomial_he_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_hermite_polynomial_he_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialLaguerrePolynomialL: Laguerre's polynomial.
func (x *Tensor) SpecialLaguerrePolynomialL(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_laguerre_polynomial_l")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_laguerre_polynomial_l(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_laguerre_polynomial_l", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialLaguerrePolynomialLScalar: Laguerre's polynomial.
func (x *Tensor) SpecialLaguerrePolynomialLScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_laguerre_polynomial_l_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_laguerre_polynomial_l_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_laguerre_polynomial_l_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_laguerre_polynomial_l_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialLaguerrePolynomialLScalarFirst: Laguerre's polynomial.
func (n *Tensor) SpecialLaguerrePolynomialLScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_laguerre_polynomial_l_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_laguerre_polynomial_l_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_laguerre_polynomial_l_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_laguerre_polynomial_l_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialLegendrePolynomialP: Legendre's polynomial.
func (x *Tensor) SpecialLegendrePolynomialP(n *Tensor) (*Tensor, error) {
	c, err := x.chain("special_legendre_polynomial_p")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_legendre_polynomial_p(c.k, x.word(), n.word())
	out, err := c.tensorResult("special_legendre_polynomial_p", r, x, n)
	runtime.KeepAlive(x)
	runtime.KeepAlive(n)
	return out, err
}

// SpecialLegendrePolynomialPScalar: Legendre's polynomial.
func (x *Tensor) SpecialLegendrePolynomialPScalar(n Number) (*Tensor, error) {
	var err error
	var nScalar C.tn_scalar
	if nScalar, err = scalarOf("special_legendre_polynomial_p_scalar", n); err != nil {
		return nil, err
	}
	c, err := x.chain("special_legendre_polynomial_p_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_legendre_polynomial_p_scalar(c.k, x.word(), nScalar)
	out, err := c.tensorResult("special_legendre_polynomial_p_scalar", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialLegendrePolynomialPScalarFirst: Legendre's polynomial.
func (n *Tensor) SpecialLegendrePolynomialPScalarFirst(x Number) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("special_legendre_polynomial_p_scalar_first", x); err != nil {
		return nil, err
	}
	c, err := n.chain("special_legendre_polynomial_p_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_legendre_polynomial_p_scalar_first(c.k, xScalar, n.word())
	out, err := c.tensorResult("special_legendre_polynomial_p_scalar_first", r, n)
	runtime.KeepAlive(n)
	return out, err
}

// Mv: [n, k] times [k].
func (a *Tensor) Mv(b *Tensor) (*Tensor, error) {
	c, err := a.chain("mv")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mv(c.k, a.word(), b.word())
	out, err := c.tensorResult("mv", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Vdot: Of two vectors, the first conjugated.
func (a *Tensor) Vdot(b *Tensor) (*Tensor, error) {
	c, err := a.chain("vdot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_vdot(c.k, a.word(), b.word())
	out, err := c.tensorResult("vdot", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Inner: Sums over the last dims of both.
func (a *Tensor) Inner(b *Tensor) (*Tensor, error) {
	c, err := a.chain("inner")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_inner(c.k, a.word(), b.word())
	out, err := c.tensorResult("inner", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addmv: beta*x + alpha*(a times the vector b).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addmv(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("addmv")
		}
	}
	c, err := x.chain("addmv")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addmv(c.k, x.word(), a.word(), b.word(), beta, alpha)
	out, err := c.tensorResult("addmv", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addmv_: x = addmv(x, a, b, beta, alpha).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addmv_(a *Tensor, b *Tensor, options ...Option) error {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("addmv_")
		}
	}
	c, err := x.chain("addmv_")
	if err != nil {
		return err
	}
	r := C.go_tn_addmv_(c.k, x.word(), a.word(), b.word(), beta, alpha)
	err = c.statusResult("addmv_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// Addbmm: beta*x + alpha*(the sum of a batch of products).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addbmm(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("addbmm")
		}
	}
	c, err := x.chain("addbmm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addbmm(c.k, x.word(), a.word(), b.word(), beta, alpha)
	out, err := c.tensorResult("addbmm", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addbmm_: x = addbmm(x, a, b, beta, alpha).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addbmm_(a *Tensor, b *Tensor, options ...Option) error {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("addbmm_")
		}
	}
	c, err := x.chain("addbmm_")
	if err != nil {
		return err
	}
	r := C.go_tn_addbmm_(c.k, x.word(), a.word(), b.word(), beta, alpha)
	err = c.statusResult("addbmm_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// Baddbmm: beta*x + alpha*(a batch of products).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Baddbmm(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("baddbmm")
		}
	}
	c, err := x.chain("baddbmm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_baddbmm(c.k, x.word(), a.word(), b.word(), beta, alpha)
	out, err := c.tensorResult("baddbmm", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Baddbmm_: x = baddbmm(x, a, b, beta, alpha).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Baddbmm_(a *Tensor, b *Tensor, options ...Option) error {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("baddbmm_")
		}
	}
	c, err := x.chain("baddbmm_")
	if err != nil {
		return err
	}
	r := C.go_tn_baddbmm_(c.k, x.word(), a.word(), b.word(), beta, alpha)
	err = c.statusResult("baddbmm_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// Addr: beta*x + alpha*(all products of two vectors).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addr(a *Tensor, b *Tensor, options ...Option) (*Tensor, error) {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return nil, o.refused("addr")
		}
	}
	c, err := x.chain("addr")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_addr(c.k, x.word(), a.word(), b.word(), beta, alpha)
	out, err := c.tensorResult("addr", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Addr_: x = addr(x, a, b, beta, alpha).
// Options: Beta (1), Alpha (1).
func (x *Tensor) Addr_(a *Tensor, b *Tensor, options ...Option) error {
	beta := intScalar(1)
	alpha := intScalar(1)
	for _, o := range options {
		switch o.name {
		case optionBeta:
			beta = o.number
		case optionAlpha:
			alpha = o.number
		default:
			return o.refused("addr_")
		}
	}
	c, err := x.chain("addr_")
	if err != nil {
		return err
	}
	r := C.go_tn_addr_(c.k, x.word(), a.word(), b.word(), beta, alpha)
	err = c.statusResult("addr_", r, x, a, b)
	runtime.KeepAlive(x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return err
}

// Tensordot: Sums over pairs of dims.
func (a *Tensor) Tensordot(b *Tensor, dimsA []int64, dimsB []int64) (*Tensor, error) {
	c, err := a.chain("tensordot")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tensordot(c.k, a.word(), b.word(), (*C.int64_t)(first(dimsA)), C.size_t(len(dimsA)), (*C.int64_t)(first(dimsB)), C.size_t(len(dimsB)))
	out, err := c.tensorResult("tensordot", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Einsum: Einstein's summation.
func (s *Scope) Einsum(equation string, tensors []*Tensor) (*Tensor, error) {
	if err := whole("einsum", equation); err != nil {
		return nil, err
	}
	c, err := s.chain("einsum")
	if err != nil {
		return nil, err
	}
	equationText := C.CString(equation)
	defer C.free(unsafe.Pointer(equationText))
	tensorsWords := words(tensors)
	r := C.go_tn_new_einsum(c.k, equationText, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("einsum", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Trace: The sum of the diagonal of a matrix.
func (x *Tensor) Trace() (*Tensor, error) {
	c, err := x.chain("trace")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_trace(c.k, x.word())
	out, err := c.tensorResult("trace", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Kron: Blocks of b, times each element of a.
func (a *Tensor) Kron(b *Tensor) (*Tensor, error) {
	c, err := a.chain("kron")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_kron(c.k, a.word(), b.word())
	out, err := c.tensorResult("kron", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// ChainMatmul: A product of matrices, in the order that multiplies least.
func (s *Scope) ChainMatmul(matrices []*Tensor) (*Tensor, error) {
	c, err := s.chain("chain_matmul")
	if err != nil {
		return nil, err
	}
	matricesWords := words(matrices)
	r := C.go_tn_new_chain_matmul(c.k, (*C.uint64_t)(first(matricesWords)), C.size_t(len(matricesWords)))
	out, err := c.tensorResult("chain_matmul", r, matrices...)
	runtime.KeepAlive(matrices)
	return out, err
}

// Cdist: The p-norms of the differences between points.
// Options: P (2).
func (a *Tensor) Cdist(b *Tensor, options ...Option) (*Tensor, error) {
	var err error
	p := float64(2)
	for _, o := range options {
		switch o.name {
		case optionP:
			if p, err = o.float("cdist"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("cdist")
		}
	}
	c, err := a.chain("cdist")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cdist(c.k, a.word(), b.word(), C.double(p))
	out, err := c.tensorResult("cdist", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Rand: Uniform in [0, 1).
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (s *Scope) Rand(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("rand")
		}
	}
	c, err := s.chain("rand")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rand(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("rand", r)
	runtime.KeepAlive(generator)
	return out, err
}

// Randn: Normal, of mean 0 and deviation 1.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (s *Scope) Randn(sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randn")
		}
	}
	c, err := s.chain("randn")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randn(c.k, (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randn", r)
	runtime.KeepAlive(generator)
	return out, err
}

// Randint: Integers in [low, high); i64 by default.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (s *Scope) Randint(low int64, high int64, sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randint")
		}
	}
	c, err := s.chain("randint")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randint(c.k, C.int64_t(low), C.int64_t(high), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randint", r)
	runtime.KeepAlive(generator)
	return out, err
}

// RandLike: Uniform in [0, 1), as x.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (x *Tensor) RandLike(options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("rand_like")
		}
	}
	c, err := x.chain("rand_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rand_like(c.k, x.word(), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("rand_like", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// RandnLike: Normal, as x.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (x *Tensor) RandnLike(options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randn_like")
		}
	}
	c, err := x.chain("randn_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randn_like(c.k, x.word(), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randn_like", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// RandintLike: Integers of [0, high), as x.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (x *Tensor) RandintLike(high int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randint_like")
		}
	}
	c, err := x.chain("randint_like")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randint_like(c.k, x.word(), C.int64_t(high), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randint_like", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// RandintLikeTensor: The same; high is a tensor of one element.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (x *Tensor) RandintLikeTensor(high *Tensor, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randint_like_tensor")
		}
	}
	c, err := x.chain("randint_like_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randint_like_tensor(c.k, x.word(), high.word(), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randint_like_tensor", r, x, high)
	runtime.KeepAlive(x)
	runtime.KeepAlive(high)
	runtime.KeepAlive(generator)
	return out, err
}

// RandintLikeLow: Integers of [low, high), as x.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (x *Tensor) RandintLikeLow(low int64, high int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randint_like_low")
		}
	}
	c, err := x.chain("randint_like_low")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randint_like_low(c.k, x.word(), C.int64_t(low), C.int64_t(high), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randint_like_low", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// Randperm: 0 … n-1 in random order; i64 by default.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (s *Scope) Randperm(n int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("randperm")
		}
	}
	c, err := s.chain("randperm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_randperm(c.k, C.int64_t(n), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("randperm", r)
	runtime.KeepAlive(generator)
	return out, err
}

// TruncNormal_: Normal, cut to [a, b].
// Options: FromGenerator (NULL).
func (x *Tensor) TruncNormal_(mean float64, std float64, a float64, b float64, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("trunc_normal_")
		}
	}
	c, err := x.chain("trunc_normal_")
	if err != nil {
		return err
	}
	r := C.go_tn_trunc_normal_(c.k, x.word(), C.double(mean), C.double(std), C.double(a), C.double(b), generator.word())
	err = c.statusResult("trunc_normal_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Multinomial: Indices drawn by weight, of each row.
// Options: Replacement (0), FromGenerator (NULL).
func (weights *Tensor) Multinomial(numSamples int64, options ...Option) (*Tensor, error) {
	replacement := C.int32_t(0)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionReplacement:
			replacement = C.int32_t(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("multinomial")
		}
	}
	c, err := weights.chain("multinomial")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_multinomial(c.k, weights.word(), C.int64_t(numSamples), replacement, generator.word())
	out, err := c.tensorResult("multinomial", r, weights)
	runtime.KeepAlive(weights)
	runtime.KeepAlive(generator)
	return out, err
}

// Bernoulli: Each 1 with the probability that stands in x, else 0.
// Options: FromGenerator (NULL).
func (x *Tensor) Bernoulli(options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("bernoulli")
		}
	}
	c, err := x.chain("bernoulli")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bernoulli(c.k, x.word(), generator.word())
	out, err := c.tensorResult("bernoulli", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// BernoulliP: As x, each 1 with probability p, else 0.
// Options: FromGenerator (NULL).
func (x *Tensor) BernoulliP(p float64, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("bernoulli_p")
		}
	}
	c, err := x.chain("bernoulli_p")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bernoulli_p(c.k, x.word(), C.double(p), generator.word())
	out, err := c.tensorResult("bernoulli_p", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// BernoulliTensor: The same with probabilities of their own.
// Options: FromGenerator (NULL).
func (x *Tensor) BernoulliTensor(p *Tensor, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("bernoulli_tensor")
		}
	}
	c, err := x.chain("bernoulli_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bernoulli_tensor(c.k, x.word(), p.word(), generator.word())
	out, err := c.tensorResult("bernoulli_tensor", r, x, p)
	runtime.KeepAlive(x)
	runtime.KeepAlive(p)
	runtime.KeepAlive(generator)
	return out, err
}

// NormalTensorFloat: Normal, about each mean.
// Options: Std (1), FromGenerator (NULL).
func (mean *Tensor) NormalTensorFloat(options ...Option) (*Tensor, error) {
	var err error
	std := float64(1)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionStd:
			if std, err = o.float("normal_tensor_float"); err != nil {
				return nil, err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("normal_tensor_float")
		}
	}
	c, err := mean.chain("normal_tensor_float")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_normal_tensor_float(c.k, mean.word(), C.double(std), generator.word())
	out, err := c.tensorResult("normal_tensor_float", r, mean)
	runtime.KeepAlive(mean)
	runtime.KeepAlive(generator)
	return out, err
}

// NormalFloatTensor: Normal, of those deviations.
// Options: FromGenerator (NULL).
func (std *Tensor) NormalFloatTensor(mean float64, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("normal_float_tensor")
		}
	}
	c, err := std.chain("normal_float_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_normal_float_tensor(c.k, C.double(mean), std.word(), generator.word())
	out, err := c.tensorResult("normal_float_tensor", r, std)
	runtime.KeepAlive(std)
	runtime.KeepAlive(generator)
	return out, err
}

// NormalTensorTensor: Normal, of those means and deviations.
// Options: FromGenerator (NULL).
func (mean *Tensor) NormalTensorTensor(std *Tensor, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("normal_tensor_tensor")
		}
	}
	c, err := mean.chain("normal_tensor_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_normal_tensor_tensor(c.k, mean.word(), std.word(), generator.word())
	out, err := c.tensorResult("normal_tensor_tensor", r, mean, std)
	runtime.KeepAlive(mean)
	runtime.KeepAlive(std)
	runtime.KeepAlive(generator)
	return out, err
}

// Normal: Normal, of that mean and deviation.
// Options: Dtype (TN_DEFAULT), FromGenerator (NULL).
func (s *Scope) Normal(mean float64, std float64, sizes []int64, options ...Option) (*Tensor, error) {
	dtype := Default
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("normal")
		}
	}
	c, err := s.chain("normal")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_normal(c.k, C.double(mean), C.double(std), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), C.tn_dtype(dtype), generator.word())
	out, err := c.tensorResult("normal", r)
	runtime.KeepAlive(generator)
	return out, err
}

// NormalFunctional: Normal, as x.
// Options: Mean (0), Std (1), FromGenerator (NULL).
func (x *Tensor) NormalFunctional(options ...Option) (*Tensor, error) {
	var err error
	mean := float64(0)
	std := float64(1)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionMean:
			if mean, err = o.float("normal_functional"); err != nil {
				return nil, err
			}
		case optionStd:
			if std, err = o.float("normal_functional"); err != nil {
				return nil, err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("normal_functional")
		}
	}
	c, err := x.chain("normal_functional")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_normal_functional(c.k, x.word(), C.double(mean), C.double(std), generator.word())
	out, err := c.tensorResult("normal_functional", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// Poisson: How many events come at those rates.
// Options: FromGenerator (NULL).
func (x *Tensor) Poisson(options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("poisson")
		}
	}
	c, err := x.chain("poisson")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_poisson(c.k, x.word(), generator.word())
	out, err := c.tensorResult("poisson", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// Binomial: How many of so many trials succeed.
// Options: FromGenerator (NULL).
func (count *Tensor) Binomial(prob *Tensor, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("binomial")
		}
	}
	c, err := count.chain("binomial")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_binomial(c.k, count.word(), prob.word(), generator.word())
	out, err := c.tensorResult("binomial", r, count, prob)
	runtime.KeepAlive(count)
	runtime.KeepAlive(prob)
	runtime.KeepAlive(generator)
	return out, err
}

// Dropout: Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train.
// Options: FromGenerator (NULL).
func (x *Tensor) Dropout(p float64, train bool, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("dropout")
		}
	}
	c, err := x.chain("dropout")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_dropout(c.k, x.word(), C.double(p), flag(train), generator.word())
	out, err := c.tensorResult("dropout", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// Uniform_: Uniform in [from, to).
// Options: FromGenerator (NULL).
func (x *Tensor) Uniform_(from float64, to float64, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("uniform_")
		}
	}
	c, err := x.chain("uniform_")
	if err != nil {
		return err
	}
	r := C.go_tn_uniform_(c.k, x.word(), C.double(from), C.double(to), generator.word())
	err = c.statusResult("uniform_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Normal_: Normal.
// Options: FromGenerator (NULL).
func (x *Tensor) Normal_(mean float64, std float64, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("normal_")
		}
	}
	c, err := x.chain("normal_")
	if err != nil {
		return err
	}
	r := C.go_tn_normal_(c.k, x.word(), C.double(mean), C.double(std), generator.word())
	err = c.statusResult("normal_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Bernoulli_: Each 1 with probability p, else 0.
// Options: P (0.5), FromGenerator (NULL).
func (x *Tensor) Bernoulli_(options ...Option) error {
	var err error
	p := float64(0.5)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionP:
			if p, err = o.float("bernoulli_"); err != nil {
				return err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("bernoulli_")
		}
	}
	c, err := x.chain("bernoulli_")
	if err != nil {
		return err
	}
	r := C.go_tn_bernoulli_(c.k, x.word(), C.double(p), generator.word())
	err = c.statusResult("bernoulli_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// BernoulliTensor_: Each 1 with a probability of its own.
// Options: FromGenerator (NULL).
func (x *Tensor) BernoulliTensor_(p *Tensor, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("bernoulli_tensor_")
		}
	}
	c, err := x.chain("bernoulli_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_bernoulli_tensor_(c.k, x.word(), p.word(), generator.word())
	err = c.statusResult("bernoulli_tensor_", r, x, p)
	runtime.KeepAlive(x)
	runtime.KeepAlive(p)
	runtime.KeepAlive(generator)
	return err
}

// Exponential_: Exponential, of mean 1/lambd.
// Options: Lambd (1), FromGenerator (NULL).
func (x *Tensor) Exponential_(options ...Option) error {
	var err error
	lambd := float64(1)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionLambd:
			if lambd, err = o.float("exponential_"); err != nil {
				return err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("exponential_")
		}
	}
	c, err := x.chain("exponential_")
	if err != nil {
		return err
	}
	r := C.go_tn_exponential_(c.k, x.word(), C.double(lambd), generator.word())
	err = c.statusResult("exponential_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Cauchy_: Cauchy's, of that median and half width.
// Options: Median (0), Sigma (1), FromGenerator (NULL).
func (x *Tensor) Cauchy_(options ...Option) error {
	var err error
	median := float64(0)
	sigma := float64(1)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionMedian:
			if median, err = o.float("cauchy_"); err != nil {
				return err
			}
		case optionSigma:
			if sigma, err = o.float("cauchy_"); err != nil {
				return err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("cauchy_")
		}
	}
	c, err := x.chain("cauchy_")
	if err != nil {
		return err
	}
	r := C.go_tn_cauchy_(c.k, x.word(), C.double(median), C.double(sigma), generator.word())
	err = c.statusResult("cauchy_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// LogNormal_: e to normal numbers.
// Options: Mean (1), Std (2), FromGenerator (NULL).
func (x *Tensor) LogNormal_(options ...Option) error {
	var err error
	mean := float64(1)
	std := float64(2)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionMean:
			if mean, err = o.float("log_normal_"); err != nil {
				return err
			}
		case optionStd:
			if std, err = o.float("log_normal_"); err != nil {
				return err
			}
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("log_normal_")
		}
	}
	c, err := x.chain("log_normal_")
	if err != nil {
		return err
	}
	r := C.go_tn_log_normal_(c.k, x.word(), C.double(mean), C.double(std), generator.word())
	err = c.statusResult("log_normal_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Geometric_: How many trials up to the first success.
// Options: FromGenerator (NULL).
func (x *Tensor) Geometric_(p float64, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("geometric_")
		}
	}
	c, err := x.chain("geometric_")
	if err != nil {
		return err
	}
	r := C.go_tn_geometric_(c.k, x.word(), C.double(p), generator.word())
	err = c.statusResult("geometric_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Random_: Integers from 0 on.
// Options: FromGenerator (NULL).
func (x *Tensor) Random_(options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("random_")
		}
	}
	c, err := x.chain("random_")
	if err != nil {
		return err
	}
	r := C.go_tn_random_(c.k, x.word(), generator.word())
	err = c.statusResult("random_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// RandomTo_: Integers of [0, to).
// Options: FromGenerator (NULL).
func (x *Tensor) RandomTo_(to int64, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("random_to_")
		}
	}
	c, err := x.chain("random_to_")
	if err != nil {
		return err
	}
	r := C.go_tn_random_to_(c.k, x.word(), C.int64_t(to), generator.word())
	err = c.statusResult("random_to_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// RandomFrom_: Integers of [from, to).
// Options: To (none), FromGenerator (NULL).
func (x *Tensor) RandomFrom_(from int64, options ...Option) error {
	var err error
	var to int64
	var hasto C.int32_t
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionTo:
			if to, err = o.integer("random_from_"); err != nil {
				return err
			}
			hasto = 1
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("random_from_")
		}
	}
	c, err := x.chain("random_from_")
	if err != nil {
		return err
	}
	r := C.go_tn_random_from_(c.k, x.word(), C.int64_t(from), hasto, C.int64_t(to), generator.word())
	err = c.statusResult("random_from_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Dropout_: x = dropout(x, p, train).
// Options: FromGenerator (NULL).
func (x *Tensor) Dropout_(p float64, train bool, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("dropout_")
		}
	}
	c, err := x.chain("dropout_")
	if err != nil {
		return err
	}
	r := C.go_tn_dropout_(c.k, x.word(), C.double(p), flag(train), generator.word())
	err = c.statusResult("dropout_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// FeatureDropout: dropout of whole features.
// Options: FromGenerator (NULL).
func (x *Tensor) FeatureDropout(p float64, train bool, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("feature_dropout")
		}
	}
	c, err := x.chain("feature_dropout")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_feature_dropout(c.k, x.word(), C.double(p), flag(train), generator.word())
	out, err := c.tensorResult("feature_dropout", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// FeatureDropout_: The same, into x.
// Options: FromGenerator (NULL).
func (x *Tensor) FeatureDropout_(p float64, train bool, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("feature_dropout_")
		}
	}
	c, err := x.chain("feature_dropout_")
	if err != nil {
		return err
	}
	r := C.go_tn_feature_dropout_(c.k, x.word(), C.double(p), flag(train), generator.word())
	err = c.statusResult("feature_dropout_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// AlphaDropout: Dropout that keeps selu's mean and variance.
// Options: FromGenerator (NULL).
func (x *Tensor) AlphaDropout(p float64, train bool, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("alpha_dropout")
		}
	}
	c, err := x.chain("alpha_dropout")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_alpha_dropout(c.k, x.word(), C.double(p), flag(train), generator.word())
	out, err := c.tensorResult("alpha_dropout", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// AlphaDropout_: The same, into x.
// Options: FromGenerator (NULL).
func (x *Tensor) AlphaDropout_(p float64, train bool, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("alpha_dropout_")
		}
	}
	c, err := x.chain("alpha_dropout_")
	if err != nil {
		return err
	}
	r := C.go_tn_alpha_dropout_(c.k, x.word(), C.double(p), flag(train), generator.word())
	err = c.statusResult("alpha_dropout_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// FeatureAlphaDropout: The same of whole features.
// Options: FromGenerator (NULL).
func (x *Tensor) FeatureAlphaDropout(p float64, train bool, options ...Option) (*Tensor, error) {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("feature_alpha_dropout")
		}
	}
	c, err := x.chain("feature_alpha_dropout")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_feature_alpha_dropout(c.k, x.word(), C.double(p), flag(train), generator.word())
	out, err := c.tensorResult("feature_alpha_dropout", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// FeatureAlphaDropout_: The same, into x.
// Options: FromGenerator (NULL).
func (x *Tensor) FeatureAlphaDropout_(p float64, train bool, options ...Option) error {
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("feature_alpha_dropout_")
		}
	}
	c, err := x.chain("feature_alpha_dropout_")
	if err != nil {
		return err
	}
	r := C.go_tn_feature_alpha_dropout_(c.k, x.word(), C.double(p), flag(train), generator.word())
	err = c.statusResult("feature_alpha_dropout_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Rrelu: x above 0, else x times a slope drawn at random, or their mean unless training.
// Options: Lower (0.125), Upper (0.3333333333333333), Training (0), FromGenerator (NULL).
func (x *Tensor) Rrelu(options ...Option) (*Tensor, error) {
	lower := floatScalar(0.125)
	upper := floatScalar(0.3333333333333333)
	training := C.int32_t(0)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionLower:
			lower = o.number
		case optionUpper:
			upper = o.number
		case optionTraining:
			training = C.int32_t(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return nil, o.refused("rrelu")
		}
	}
	c, err := x.chain("rrelu")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_rrelu(c.k, x.word(), lower, upper, training, generator.word())
	out, err := c.tensorResult("rrelu", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return out, err
}

// Rrelu_: The same, into x.
// Options: Lower (0.125), Upper (0.3333333333333333), Training (0), FromGenerator (NULL).
func (x *Tensor) Rrelu_(options ...Option) error {
	lower := floatScalar(0.125)
	upper := floatScalar(0.3333333333333333)
	training := C.int32_t(0)
	var generator *Generator
	for _, o := range options {
		switch o.name {
		case optionLower:
			lower = o.number
		case optionUpper:
			upper = o.number
		case optionTraining:
			training = C.int32_t(o.number.i)
		case optionFromGenerator:
			generator = o.generator
		default:
			return o.refused("rrelu_")
		}
	}
	c, err := x.chain("rrelu_")
	if err != nil {
		return err
	}
	r := C.go_tn_rrelu_(c.k, x.word(), lower, upper, training, generator.word())
	err = c.statusResult("rrelu_", r, x)
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Sum: The sum of all elements; of integers and bools as i64.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Sum(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("sum")
		}
	}
	c, err := x.chain("sum")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sum(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("sum", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SumDim: The sum over dims.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) SumDim(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("sum_dim")
		}
	}
	c, err := x.chain("sum_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sum_dim(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("sum_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mean: The mean of all elements.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Mean(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("mean")
		}
	}
	c, err := x.chain("mean")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mean(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("mean", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MeanDim: The mean over dims.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) MeanDim(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("mean_dim")
		}
	}
	c, err := x.chain("mean_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mean_dim(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("mean_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Prod: The product of all elements.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Prod(options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("prod")
		}
	}
	c, err := x.chain("prod")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_prod(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("prod", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ProdDim: The product over a dim.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) ProdDim(dim int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("prod_dim")
		}
	}
	c, err := x.chain("prod_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_prod_dim(c.k, x.word(), C.int64_t(dim), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("prod_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Var: The variance, over n - correction.
// Options: Correction (1), Keepdim (0).
func (x *Tensor) Var(dim []int64, options ...Option) (*Tensor, error) {
	var err error
	correction := float64(1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionCorrection:
			if correction, err = o.float("var"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("var")
		}
	}
	c, err := x.chain("var")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_var(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), C.double(correction), keepdim)
	out, err := c.tensorResult("var", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Std: Its root.
// Options: Correction (1), Keepdim (0).
func (x *Tensor) Std(dim []int64, options ...Option) (*Tensor, error) {
	var err error
	correction := float64(1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionCorrection:
			if correction, err = o.float("std"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("std")
		}
	}
	c, err := x.chain("std")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_std(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), C.double(correction), keepdim)
	out, err := c.tensorResult("std", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Norm: The 2-norm of all elements.
func (x *Tensor) Norm() (*Tensor, error) {
	c, err := x.chain("norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_norm(c.k, x.word())
	out, err := c.tensorResult("norm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NormP: The p-norm of all elements.
func (x *Tensor) NormP(p Number) (*Tensor, error) {
	var err error
	var pScalar C.tn_scalar
	if pScalar, err = scalarOf("norm_p", p); err != nil {
		return nil, err
	}
	c, err := x.chain("norm_p")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_norm_p(c.k, x.word(), pScalar)
	out, err := c.tensorResult("norm_p", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NormDim: The p-norm over dims.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) NormDim(p Number, dim []int64, options ...Option) (*Tensor, error) {
	var err error
	var pScalar C.tn_scalar
	if pScalar, err = scalarOf("norm_dim", p); err != nil {
		return nil, err
	}
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("norm_dim")
		}
	}
	c, err := x.chain("norm_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_norm_dim(c.k, x.word(), pScalar, (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("norm_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// FrobeniusNorm: The 2-norm over dims.
// Options: Keepdim (0).
func (x *Tensor) FrobeniusNorm(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("frobenius_norm")
		}
	}
	c, err := x.chain("frobenius_norm")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_frobenius_norm(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("frobenius_norm", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Dist: The p-norm of a - b.
// Options: P (2).
func (a *Tensor) Dist(b *Tensor, options ...Option) (*Tensor, error) {
	p := intScalar(2)
	for _, o := range options {
		switch o.name {
		case optionP:
			p = o.number
		default:
			return nil, o.refused("dist")
		}
	}
	c, err := a.chain("dist")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_dist(c.k, a.word(), b.word(), p)
	out, err := c.tensorResult("dist", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Max: The largest element; NaN if one is.
func (x *Tensor) Max() (*Tensor, error) {
	c, err := x.chain("max")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_max(c.k, x.word())
	out, err := c.tensorResult("max", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Min: The smallest element; NaN if one is.
func (x *Tensor) Min() (*Tensor, error) {
	c, err := x.chain("min")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_min(c.k, x.word())
	out, err := c.tensorResult("min", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MaxDim: The largest along a dim, and its index: two tensors.
// Options: Keepdim (0).
func (x *Tensor) MaxDim(dim int64, options ...Option) ([]*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("max_dim")
		}
	}
	c, err := x.chain("max_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_max_dim(c.k, x.word(), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("max_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MinDim: The smallest along a dim, and its index: two tensors.
// Options: Keepdim (0).
func (x *Tensor) MinDim(dim int64, options ...Option) ([]*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("min_dim")
		}
	}
	c, err := x.chain("min_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_min_dim(c.k, x.word(), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("min_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MaxOther: maximum(a, b).
func (a *Tensor) MaxOther(b *Tensor) (*Tensor, error) {
	c, err := a.chain("max_other")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_max_other(c.k, a.word(), b.word())
	out, err := c.tensorResult("max_other", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// MinOther: minimum(a, b).
func (a *Tensor) MinOther(b *Tensor) (*Tensor, error) {
	c, err := a.chain("min_other")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_min_other(c.k, a.word(), b.word())
	out, err := c.tensorResult("min_other", r, a, b)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return out, err
}

// Amax: The largest over dims; the gradient is shared among equals.
// Options: Keepdim (0).
func (x *Tensor) Amax(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("amax")
		}
	}
	c, err := x.chain("amax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_amax(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("amax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Amin: The smallest over dims.
// Options: Keepdim (0).
func (x *Tensor) Amin(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("amin")
		}
	}
	c, err := x.chain("amin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_amin(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("amin", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Argmax: The index of the largest, along a dim or among all elements.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) Argmax(options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("argmax"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("argmax")
		}
	}
	c, err := x.chain("argmax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_argmax(c.k, x.word(), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("argmax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Argmin: The index of the smallest.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) Argmin(options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("argmin"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("argmin")
		}
	}
	c, err := x.chain("argmin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_argmin(c.k, x.word(), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("argmin", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Any: Whether an element is not 0.
func (x *Tensor) Any() (*Tensor, error) {
	c, err := x.chain("any")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_any(c.k, x.word())
	out, err := c.tensorResult("any", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// AnyDim: The same over dims.
// Options: Keepdim (0).
func (x *Tensor) AnyDim(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("any_dim")
		}
	}
	c, err := x.chain("any_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_any_dim(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("any_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// All: Whether no element is 0.
func (x *Tensor) All() (*Tensor, error) {
	c, err := x.chain("all")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_all(c.k, x.word())
	out, err := c.tensorResult("all", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// AllDim: The same over dims.
// Options: Keepdim (0).
func (x *Tensor) AllDim(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("all_dim")
		}
	}
	c, err := x.chain("all_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_all_dim(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("all_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cumsum: Along a dim, the sum up to each element.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Cumsum(dim int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("cumsum")
		}
	}
	c, err := x.chain("cumsum")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cumsum(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	out, err := c.tensorResult("cumsum", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cumsum_: x = cumsum(x, dim, dtype).
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Cumsum_(dim int64, options ...Option) error {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return o.refused("cumsum_")
		}
	}
	c, err := x.chain("cumsum_")
	if err != nil {
		return err
	}
	r := C.go_tn_cumsum_(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	err = c.statusResult("cumsum_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Logsumexp: log(sum(exp(x))) without overflow.
// Options: Keepdim (0).
func (x *Tensor) Logsumexp(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("logsumexp")
		}
	}
	c, err := x.chain("logsumexp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logsumexp(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("logsumexp", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Softmax: exp(x)/sum(exp(x)) along a dim.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Softmax(dim int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("softmax")
		}
	}
	c, err := x.chain("softmax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_softmax(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	out, err := c.tensorResult("softmax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// LogSoftmax: Its logarithm.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) LogSoftmax(dim int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("log_softmax")
		}
	}
	c, err := x.chain("log_softmax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_log_softmax(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	out, err := c.tensorResult("log_softmax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SumToSize: Summed over dims, so that it has sizes that broadcast to x's.
func (x *Tensor) SumToSize(sizes []int64) (*Tensor, error) {
	c, err := x.chain("sum_to_size")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sum_to_size(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)))
	out, err := c.tensorResult("sum_to_size", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cumprod: Along a dim, the product up to each element.
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Cumprod(dim int64, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("cumprod")
		}
	}
	c, err := x.chain("cumprod")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cumprod(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	out, err := c.tensorResult("cumprod", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cumprod_: x = cumprod(x, dim, dtype).
// Options: Dtype (TN_DEFAULT).
func (x *Tensor) Cumprod_(dim int64, options ...Option) error {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return o.refused("cumprod_")
		}
	}
	c, err := x.chain("cumprod_")
	if err != nil {
		return err
	}
	r := C.go_tn_cumprod_(c.k, x.word(), C.int64_t(dim), C.tn_dtype(dtype))
	err = c.statusResult("cumprod_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Cummax: The largest so far along a dim, and its index: two tensors.
func (x *Tensor) Cummax(dim int64) ([]*Tensor, error) {
	c, err := x.chain("cummax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cummax(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorsResult("cummax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Cummin: The smallest so far along a dim, and its index: two tensors.
func (x *Tensor) Cummin(dim int64) ([]*Tensor, error) {
	c, err := x.chain("cummin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_cummin(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorsResult("cummin", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Logcumsumexp: Along a dim, log(sum(exp(x))) up to each element.
func (x *Tensor) Logcumsumexp(dim int64) (*Tensor, error) {
	c, err := x.chain("logcumsumexp")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_logcumsumexp(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorResult("logcumsumexp", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Diff: The differences of neighbours along a dim, n times.
// Options: N (1), Dim (-1), Prepend (NULL), Append (NULL).
func (x *Tensor) Diff(options ...Option) (*Tensor, error) {
	var err error
	n := int64(1)
	dim := int64(-1)
	var prepend *Tensor
	var append *Tensor
	for _, o := range options {
		switch o.name {
		case optionN:
			if n, err = o.integer("diff"); err != nil {
				return nil, err
			}
		case optionDim:
			if dim, err = o.integer("diff"); err != nil {
				return nil, err
			}
		case optionPrepend:
			prepend = o.tensor
		case optionAppend:
			append = o.tensor
		default:
			return nil, o.refused("diff")
		}
	}
	c, err := x.chain("diff")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diff(c.k, x.word(), C.int64_t(n), C.int64_t(dim), prepend.word(), append.word())
	out, err := c.tensorResult("diff", r, x, prepend, append)
	runtime.KeepAlive(x)
	runtime.KeepAlive(prepend)
	runtime.KeepAlive(append)
	return out, err
}

// Scatter: x with source put where the index says.
func (x *Tensor) Scatter(dim int64, index *Tensor, source *Tensor) (*Tensor, error) {
	c, err := x.chain("scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scatter(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	out, err := c.tensorResult("scatter", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// Scatter_: x = scatter(x, dim, index, source).
func (x *Tensor) Scatter_(dim int64, index *Tensor, source *Tensor) error {
	c, err := x.chain("scatter_")
	if err != nil {
		return err
	}
	r := C.go_tn_scatter_(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	err = c.statusResult("scatter_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// ScatterValue: x with a number put where the index says.
func (x *Tensor) ScatterValue(dim int64, index *Tensor, value Number) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("scatter_value", value); err != nil {
		return nil, err
	}
	c, err := x.chain("scatter_value")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_scatter_value(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar)
	out, err := c.tensorResult("scatter_value", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// ScatterValue_: x = scatter(x, dim, index, value).
func (x *Tensor) ScatterValue_(dim int64, index *Tensor, value Number) error {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("scatter_value_", value); err != nil {
		return err
	}
	c, err := x.chain("scatter_value_")
	if err != nil {
		return err
	}
	r := C.go_tn_scatter_value_(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar)
	err = c.statusResult("scatter_value_", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return err
}

// ScatterBy: x with source added, or multiplied, where the index says.
func (x *Tensor) ScatterBy(dim int64, index *Tensor, source *Tensor, reduce string) (*Tensor, error) {
	if err := whole("scatter_by", reduce); err != nil {
		return nil, err
	}
	c, err := x.chain("scatter_by")
	if err != nil {
		return nil, err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_new_scatter_by(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText)
	out, err := c.tensorResult("scatter_by", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// ScatterBy_: x = scatter(x, dim, index, source, reduce).
func (x *Tensor) ScatterBy_(dim int64, index *Tensor, source *Tensor, reduce string) error {
	if err := whole("scatter_by_", reduce); err != nil {
		return err
	}
	c, err := x.chain("scatter_by_")
	if err != nil {
		return err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_scatter_by_(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText)
	err = c.statusResult("scatter_by_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// ScatterValueBy: The same of a number.
func (x *Tensor) ScatterValueBy(dim int64, index *Tensor, value Number, reduce string) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("scatter_value_by", value); err != nil {
		return nil, err
	}
	if err := whole("scatter_value_by", reduce); err != nil {
		return nil, err
	}
	c, err := x.chain("scatter_value_by")
	if err != nil {
		return nil, err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_new_scatter_value_by(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar, reduceText)
	out, err := c.tensorResult("scatter_value_by", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// ScatterValueBy_: x = scatter(x, dim, index, value, reduce).
func (x *Tensor) ScatterValueBy_(dim int64, index *Tensor, value Number, reduce string) error {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("scatter_value_by_", value); err != nil {
		return err
	}
	if err := whole("scatter_value_by_", reduce); err != nil {
		return err
	}
	c, err := x.chain("scatter_value_by_")
	if err != nil {
		return err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_scatter_value_by_(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar, reduceText)
	err = c.statusResult("scatter_value_by_", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return err
}

// ScatterReduce: x with the sum, prod, mean, amax or amin of what is put at each place.
// Options: IncludeSelf (1).
func (x *Tensor) ScatterReduce(dim int64, index *Tensor, source *Tensor, reduce string, options ...Option) (*Tensor, error) {
	includeSelf := C.int32_t(1)
	for _, o := range options {
		switch o.name {
		case optionIncludeSelf:
			includeSelf = C.int32_t(o.number.i)
		default:
			return nil, o.refused("scatter_reduce")
		}
	}
	if err := whole("scatter_reduce", reduce); err != nil {
		return nil, err
	}
	c, err := x.chain("scatter_reduce")
	if err != nil {
		return nil, err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_new_scatter_reduce(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText, includeSelf)
	out, err := c.tensorResult("scatter_reduce", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// ScatterReduce_: x = scatter_reduce(x, dim, index, source, reduce, include_self).
// Options: IncludeSelf (1).
func (x *Tensor) ScatterReduce_(dim int64, index *Tensor, source *Tensor, reduce string, options ...Option) error {
	includeSelf := C.int32_t(1)
	for _, o := range options {
		switch o.name {
		case optionIncludeSelf:
			includeSelf = C.int32_t(o.number.i)
		default:
			return o.refused("scatter_reduce_")
		}
	}
	if err := whole("scatter_reduce_", reduce); err != nil {
		return err
	}
	c, err := x.chain("scatter_reduce_")
	if err != nil {
		return err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_scatter_reduce_(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText, includeSelf)
	err = c.statusResult("scatter_reduce_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// IndexCopy: x with the slices of source put where the index says.
func (x *Tensor) IndexCopy(dim int64, index *Tensor, source *Tensor) (*Tensor, error) {
	c, err := x.chain("index_copy")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_index_copy(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	out, err := c.tensorResult("index_copy", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// IndexCopy_: x = index_copy(x, dim, index, source).
func (x *Tensor) IndexCopy_(dim int64, index *Tensor, source *Tensor) error {
	c, err := x.chain("index_copy_")
	if err != nil {
		return err
	}
	r := C.go_tn_index_copy_(c.k, x.word(), C.int64_t(dim), index.word(), source.word())
	err = c.statusResult("index_copy_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// IndexFill: x with a number in the slices that the index names.
func (x *Tensor) IndexFill(dim int64, index *Tensor, value Number) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("index_fill", value); err != nil {
		return nil, err
	}
	c, err := x.chain("index_fill")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_index_fill(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar)
	out, err := c.tensorResult("index_fill", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return out, err
}

// IndexFill_: x = index_fill(x, dim, index, value).
func (x *Tensor) IndexFill_(dim int64, index *Tensor, value Number) error {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("index_fill_", value); err != nil {
		return err
	}
	c, err := x.chain("index_fill_")
	if err != nil {
		return err
	}
	r := C.go_tn_index_fill_(c.k, x.word(), C.int64_t(dim), index.word(), valueScalar)
	err = c.statusResult("index_fill_", r, x, index)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	return err
}

// IndexFillTensor: The same of a tensor without dims.
func (x *Tensor) IndexFillTensor(dim int64, index *Tensor, value *Tensor) (*Tensor, error) {
	c, err := x.chain("index_fill_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_index_fill_tensor(c.k, x.word(), C.int64_t(dim), index.word(), value.word())
	out, err := c.tensorResult("index_fill_tensor", r, x, index, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(value)
	return out, err
}

// IndexFillTensor_: x = index_fill(x, dim, index, value).
func (x *Tensor) IndexFillTensor_(dim int64, index *Tensor, value *Tensor) error {
	c, err := x.chain("index_fill_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_index_fill_tensor_(c.k, x.word(), C.int64_t(dim), index.word(), value.word())
	err = c.statusResult("index_fill_tensor_", r, x, index, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(value)
	return err
}

// IndexReduce: x with the prod, mean, amax or amin of the slices that are put at each.
// Options: IncludeSelf (1).
func (x *Tensor) IndexReduce(dim int64, index *Tensor, source *Tensor, reduce string, options ...Option) (*Tensor, error) {
	includeSelf := C.int32_t(1)
	for _, o := range options {
		switch o.name {
		case optionIncludeSelf:
			includeSelf = C.int32_t(o.number.i)
		default:
			return nil, o.refused("index_reduce")
		}
	}
	if err := whole("index_reduce", reduce); err != nil {
		return nil, err
	}
	c, err := x.chain("index_reduce")
	if err != nil {
		return nil, err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_new_index_reduce(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText, includeSelf)
	out, err := c.tensorResult("index_reduce", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// IndexReduce_: x = index_reduce(x, dim, index, source, reduce, include_self).
// Options: IncludeSelf (1).
func (x *Tensor) IndexReduce_(dim int64, index *Tensor, source *Tensor, reduce string, options ...Option) error {
	includeSelf := C.int32_t(1)
	for _, o := range options {
		switch o.name {
		case optionIncludeSelf:
			includeSelf = C.int32_t(o.number.i)
		default:
			return o.refused("index_reduce_")
		}
	}
	if err := whole("index_reduce_", reduce); err != nil {
		return err
	}
	c, err := x.chain("index_reduce_")
	if err != nil {
		return err
	}
	reduceText := C.CString(reduce)
	defer C.free(unsafe.Pointer(reduceText))
	r := C.go_tn_index_reduce_(c.k, x.word(), C.int64_t(dim), index.word(), source.word(), reduceText, includeSelf)
	err = c.statusResult("index_reduce_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// Put: x, as if it had one dim, with source put, or added, where the index says.
// Options: Accumulate (0).
func (x *Tensor) Put(index *Tensor, source *Tensor, options ...Option) (*Tensor, error) {
	accumulate := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionAccumulate:
			accumulate = C.int32_t(o.number.i)
		default:
			return nil, o.refused("put")
		}
	}
	c, err := x.chain("put")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_put(c.k, x.word(), index.word(), source.word(), accumulate)
	out, err := c.tensorResult("put", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return out, err
}

// Put_: x = put(x, index, source, accumulate).
// Options: Accumulate (0).
func (x *Tensor) Put_(index *Tensor, source *Tensor, options ...Option) error {
	accumulate := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionAccumulate:
			accumulate = C.int32_t(o.number.i)
		default:
			return o.refused("put_")
		}
	}
	c, err := x.chain("put_")
	if err != nil {
		return err
	}
	r := C.go_tn_put_(c.k, x.word(), index.word(), source.word(), accumulate)
	err = c.statusResult("put_", r, x, index, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return err
}

// MaskedScatter: x with source's elements, in their order, where the mask holds.
func (x *Tensor) MaskedScatter(mask *Tensor, source *Tensor) (*Tensor, error) {
	c, err := x.chain("masked_scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_masked_scatter(c.k, x.word(), mask.word(), source.word())
	out, err := c.tensorResult("masked_scatter", r, x, mask, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(source)
	return out, err
}

// MaskedScatter_: x = masked_scatter(x, mask, source).
func (x *Tensor) MaskedScatter_(mask *Tensor, source *Tensor) error {
	c, err := x.chain("masked_scatter_")
	if err != nil {
		return err
	}
	r := C.go_tn_masked_scatter_(c.k, x.word(), mask.word(), source.word())
	err = c.statusResult("masked_scatter_", r, x, mask, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(source)
	return err
}

// SelectScatter: x with source as its part at an index of a dim.
func (x *Tensor) SelectScatter(source *Tensor, dim int64, index int64) (*Tensor, error) {
	c, err := x.chain("select_scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_select_scatter(c.k, x.word(), source.word(), C.int64_t(dim), C.int64_t(index))
	out, err := c.tensorResult("select_scatter", r, x, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(source)
	return out, err
}

// SliceScatter: x with source as a slice of it.
// Options: Dim (0), Start (none), End (none), Step (1).
func (x *Tensor) SliceScatter(source *Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(0)
	var start int64
	var hasstart C.int32_t
	var endValue int64
	var hasendValue C.int32_t
	step := int64(1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("slice_scatter"); err != nil {
				return nil, err
			}
		case optionStart:
			if start, err = o.integer("slice_scatter"); err != nil {
				return nil, err
			}
			hasstart = 1
		case optionEnd:
			if endValue, err = o.integer("slice_scatter"); err != nil {
				return nil, err
			}
			hasendValue = 1
		case optionStep:
			if step, err = o.integer("slice_scatter"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("slice_scatter")
		}
	}
	c, err := x.chain("slice_scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_slice_scatter(c.k, x.word(), source.word(), C.int64_t(dim), hasstart, C.int64_t(start), hasendValue, C.int64_t(endValue), C.int64_t(step))
	out, err := c.tensorResult("slice_scatter", r, x, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(source)
	return out, err
}

// DiagonalScatter: x with source as a diagonal.
// Options: Offset (0), Dim1 (0), Dim2 (1).
func (x *Tensor) DiagonalScatter(source *Tensor, options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dim1 := int64(0)
	dim2 := int64(1)
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("diagonal_scatter"); err != nil {
				return nil, err
			}
		case optionDim1:
			if dim1, err = o.integer("diagonal_scatter"); err != nil {
				return nil, err
			}
		case optionDim2:
			if dim2, err = o.integer("diagonal_scatter"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("diagonal_scatter")
		}
	}
	c, err := x.chain("diagonal_scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diagonal_scatter(c.k, x.word(), source.word(), C.int64_t(offset), C.int64_t(dim1), C.int64_t(dim2))
	out, err := c.tensorResult("diagonal_scatter", r, x, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(source)
	return out, err
}

// AsStridedScatter: x with source at what as_strided names.
// Options: StorageOffset (none).
func (x *Tensor) AsStridedScatter(source *Tensor, sizes []int64, strides []int64, options ...Option) (*Tensor, error) {
	var err error
	var storageOffset int64
	var hasstorageOffset C.int32_t
	for _, o := range options {
		switch o.name {
		case optionStorageOffset:
			if storageOffset, err = o.integer("as_strided_scatter"); err != nil {
				return nil, err
			}
			hasstorageOffset = 1
		default:
			return nil, o.refused("as_strided_scatter")
		}
	}
	c, err := x.chain("as_strided_scatter")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_as_strided_scatter(c.k, x.word(), source.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), (*C.int64_t)(first(strides)), C.size_t(len(strides)), hasstorageOffset, C.int64_t(storageOffset))
	out, err := c.tensorResult("as_strided_scatter", r, x, source)
	runtime.KeepAlive(x)
	runtime.KeepAlive(source)
	return out, err
}

// FillDiagonal_: The diagonal becomes a number.
func (x *Tensor) FillDiagonal_(fillValue Number, wrap bool) error {
	var err error
	var fillValueScalar C.tn_scalar
	if fillValueScalar, err = scalarOf("fill_diagonal_", fillValue); err != nil {
		return err
	}
	c, err := x.chain("fill_diagonal_")
	if err != nil {
		return err
	}
	r := C.go_tn_fill_diagonal_(c.k, x.word(), fillValueScalar, flag(wrap))
	err = c.statusResult("fill_diagonal_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Ravel: All elements in one dim; a view if x is contiguous.
func (x *Tensor) Ravel() (*Tensor, error) {
	c, err := x.chain("ravel")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_ravel(c.k, x.word())
	out, err := c.tensorResult("ravel", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// BroadcastTensors: Each expanded to the shape that all broadcast to.
func (s *Scope) BroadcastTensors(tensors []*Tensor) ([]*Tensor, error) {
	c, err := s.chain("broadcast_tensors")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_broadcast_tensors(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorsResult("broadcast_tensors", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Atleast1d: x, of a 0-d tensor a view of size [1].
func (x *Tensor) Atleast1d() (*Tensor, error) {
	c, err := x.chain("atleast_1d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atleast_1d(c.k, x.word())
	out, err := c.tensorResult("atleast_1d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atleast1dList: The same of each.
func (s *Scope) Atleast1dList(tensors []*Tensor) ([]*Tensor, error) {
	c, err := s.chain("atleast_1d_list")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_atleast_1d_list(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorsResult("atleast_1d_list", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Atleast2d: x, of fewer than 2 dims a view with dims of size 1 in front.
func (x *Tensor) Atleast2d() (*Tensor, error) {
	c, err := x.chain("atleast_2d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atleast_2d(c.k, x.word())
	out, err := c.tensorResult("atleast_2d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atleast2dList: The same of each.
func (s *Scope) Atleast2dList(tensors []*Tensor) ([]*Tensor, error) {
	c, err := s.chain("atleast_2d_list")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_atleast_2d_list(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorsResult("atleast_2d_list", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Atleast3d: x, of fewer than 3 dims a view: [1, n, 1] of n, [m, n, 1] of m by n.
func (x *Tensor) Atleast3d() (*Tensor, error) {
	c, err := x.chain("atleast_3d")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_atleast_3d(c.k, x.word())
	out, err := c.tensorResult("atleast_3d", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Atleast3dList: The same of each.
func (s *Scope) Atleast3dList(tensors []*Tensor) ([]*Tensor, error) {
	c, err := s.chain("atleast_3d_list")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_atleast_3d_list(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorsResult("atleast_3d_list", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Diagonal: The diagonal of two dims, as a view whose last dim it is.
// Options: Offset (0), Dim1 (0), Dim2 (1).
func (x *Tensor) Diagonal(options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dim1 := int64(0)
	dim2 := int64(1)
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("diagonal"); err != nil {
				return nil, err
			}
		case optionDim1:
			if dim1, err = o.integer("diagonal"); err != nil {
				return nil, err
			}
		case optionDim2:
			if dim2, err = o.integer("diagonal"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("diagonal")
		}
	}
	c, err := x.chain("diagonal")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diagonal(c.k, x.word(), C.int64_t(offset), C.int64_t(dim1), C.int64_t(dim2))
	out, err := c.tensorResult("diagonal", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Diag: Of a vector the matrix with it on the diagonal, of a matrix its diagonal: copies.
// Options: Diagonal (0).
func (x *Tensor) Diag(options ...Option) (*Tensor, error) {
	var err error
	diagonal := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDiagonal:
			if diagonal, err = o.integer("diag"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("diag")
		}
	}
	c, err := x.chain("diag")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diag(c.k, x.word(), C.int64_t(diagonal))
	out, err := c.tensorResult("diag", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// DiagEmbed: Zeros with x's last dim on the diagonal of two dims.
// Options: Offset (0), Dim1 (-2), Dim2 (-1).
func (x *Tensor) DiagEmbed(options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	dim1 := int64(-2)
	dim2 := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("diag_embed"); err != nil {
				return nil, err
			}
		case optionDim1:
			if dim1, err = o.integer("diag_embed"); err != nil {
				return nil, err
			}
		case optionDim2:
			if dim2, err = o.integer("diag_embed"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("diag_embed")
		}
	}
	c, err := x.chain("diag_embed")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diag_embed(c.k, x.word(), C.int64_t(offset), C.int64_t(dim1), C.int64_t(dim2))
	out, err := c.tensorResult("diag_embed", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Diagflat: diag of all elements in one dim.
// Options: Offset (0).
func (x *Tensor) Diagflat(options ...Option) (*Tensor, error) {
	var err error
	offset := int64(0)
	for _, o := range options {
		switch o.name {
		case optionOffset:
			if offset, err = o.integer("diagflat"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("diagflat")
		}
	}
	c, err := x.chain("diagflat")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_diagflat(c.k, x.word(), C.int64_t(offset))
	out, err := c.tensorResult("diagflat", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// TensorSplit: That many parts, the first ones longer by 1 where they must be.
// Options: Dim (0).
func (x *Tensor) TensorSplit(sections int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("tensor_split"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("tensor_split")
		}
	}
	c, err := x.chain("tensor_split")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tensor_split(c.k, x.word(), C.int64_t(sections), C.int64_t(dim))
	out, err := c.tensorsResult("tensor_split", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// TensorSplitIndices: Parts that end before those indices, and the rest.
// Options: Dim (0).
func (x *Tensor) TensorSplitIndices(indices []int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("tensor_split_indices"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("tensor_split_indices")
		}
	}
	c, err := x.chain("tensor_split_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_tensor_split_indices(c.k, x.word(), (*C.int64_t)(first(indices)), C.size_t(len(indices)), C.int64_t(dim))
	out, err := c.tensorsResult("tensor_split_indices", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Hsplit: Equal parts of dim 1, of a vector of dim 0.
func (x *Tensor) Hsplit(sections int64) ([]*Tensor, error) {
	c, err := x.chain("hsplit")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hsplit(c.k, x.word(), C.int64_t(sections))
	out, err := c.tensorsResult("hsplit", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// HsplitIndices: tensor_split of dim 1, of a vector of dim 0.
func (x *Tensor) HsplitIndices(indices []int64) ([]*Tensor, error) {
	c, err := x.chain("hsplit_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hsplit_indices(c.k, x.word(), (*C.int64_t)(first(indices)), C.size_t(len(indices)))
	out, err := c.tensorsResult("hsplit_indices", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Vsplit: Equal parts of dim 0.
func (x *Tensor) Vsplit(sections int64) ([]*Tensor, error) {
	c, err := x.chain("vsplit")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_vsplit(c.k, x.word(), C.int64_t(sections))
	out, err := c.tensorsResult("vsplit", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// VsplitIndices: tensor_split of dim 0.
func (x *Tensor) VsplitIndices(indices []int64) ([]*Tensor, error) {
	c, err := x.chain("vsplit_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_vsplit_indices(c.k, x.word(), (*C.int64_t)(first(indices)), C.size_t(len(indices)))
	out, err := c.tensorsResult("vsplit_indices", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Dsplit: Equal parts of dim 2.
func (x *Tensor) Dsplit(sections int64) ([]*Tensor, error) {
	c, err := x.chain("dsplit")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_dsplit(c.k, x.word(), C.int64_t(sections))
	out, err := c.tensorsResult("dsplit", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// DsplitIndices: tensor_split of dim 2.
func (x *Tensor) DsplitIndices(indices []int64) ([]*Tensor, error) {
	c, err := x.chain("dsplit_indices")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_dsplit_indices(c.k, x.word(), (*C.int64_t)(first(indices)), C.size_t(len(indices)))
	out, err := c.tensorsResult("dsplit_indices", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MT: The last two dims exchanged.
func (x *Tensor) MT() (*Tensor, error) {
	c, err := x.chain("mT")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mT(c.k, x.word())
	out, err := c.tensorResult("mT", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MH: The same, conjugated.
func (x *Tensor) MH() (*Tensor, error) {
	c, err := x.chain("mH")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mH(c.k, x.word())
	out, err := c.tensorResult("mH", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Adjoint: The same, conjugated.
func (x *Tensor) Adjoint() (*Tensor, error) {
	c, err := x.chain("adjoint")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_adjoint(c.k, x.word())
	out, err := c.tensorResult("adjoint", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MatrixH: The same of a matrix.
func (x *Tensor) MatrixH() (*Tensor, error) {
	c, err := x.chain("matrix_H")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_matrix_H(c.k, x.word())
	out, err := c.tensorResult("matrix_H", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NumpyT: The dims in the opposite order.
func (x *Tensor) NumpyT() (*Tensor, error) {
	c, err := x.chain("numpy_T")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_numpy_T(c.k, x.word())
	out, err := c.tensorResult("numpy_T", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// FlattenDenseTensors: All elements in one dim.
func (s *Scope) FlattenDenseTensors(tensors []*Tensor) (*Tensor, error) {
	c, err := s.chain("flatten_dense_tensors")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_flatten_dense_tensors(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)))
	out, err := c.tensorResult("flatten_dense_tensors", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Sort: Sorted along a dim, and the indices: two tensors. Equals keep their order.
// Options: Dim (-1), Descending (0).
func (x *Tensor) Sort(options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(-1)
	descending := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("sort"); err != nil {
				return nil, err
			}
		case optionDescending:
			descending = C.int32_t(o.number.i)
		default:
			return nil, o.refused("sort")
		}
	}
	c, err := x.chain("sort")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_sort(c.k, x.word(), C.int64_t(dim), descending)
	out, err := c.tensorsResult("sort", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Argsort: The indices alone.
// Options: Dim (-1), Descending (0).
func (x *Tensor) Argsort(options ...Option) (*Tensor, error) {
	var err error
	dim := int64(-1)
	descending := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("argsort"); err != nil {
				return nil, err
			}
		case optionDescending:
			descending = C.int32_t(o.number.i)
		default:
			return nil, o.refused("argsort")
		}
	}
	c, err := x.chain("argsort")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_argsort(c.k, x.word(), C.int64_t(dim), descending)
	out, err := c.tensorResult("argsort", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Topk: The k largest or smallest along a dim, and their indices: two tensors.
// Options: Dim (-1), Largest (1), Sorted (1).
func (x *Tensor) Topk(kValue int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(-1)
	largest := C.int32_t(1)
	sorted := C.int32_t(1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("topk"); err != nil {
				return nil, err
			}
		case optionLargest:
			largest = C.int32_t(o.number.i)
		case optionSorted:
			sorted = C.int32_t(o.number.i)
		default:
			return nil, o.refused("topk")
		}
	}
	c, err := x.chain("topk")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_topk(c.k, x.word(), C.int64_t(kValue), C.int64_t(dim), largest, sorted)
	out, err := c.tensorsResult("topk", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Kthvalue: The k-th smallest along a dim, counted from 1, and its index: two tensors.
// Options: Dim (-1), Keepdim (0).
func (x *Tensor) Kthvalue(kValue int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(-1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("kthvalue"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("kthvalue")
		}
	}
	c, err := x.chain("kthvalue")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_kthvalue(c.k, x.word(), C.int64_t(kValue), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("kthvalue", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Msort: Sorted along the first dim.
func (x *Tensor) Msort() (*Tensor, error) {
	c, err := x.chain("msort")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_msort(c.k, x.word())
	out, err := c.tensorResult("msort", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Searchsorted: Where in the sequence's order each value belongs.
// Options: Sorter (NULL).
func (sortedSequence *Tensor) Searchsorted(x *Tensor, outInt32 bool, right bool, side string, options ...Option) (*Tensor, error) {
	var sorter *Tensor
	for _, o := range options {
		switch o.name {
		case optionSorter:
			sorter = o.tensor
		default:
			return nil, o.refused("searchsorted")
		}
	}
	if err := whole("searchsorted", side); err != nil {
		return nil, err
	}
	c, err := sortedSequence.chain("searchsorted")
	if err != nil {
		return nil, err
	}
	sideText := C.CString(side)
	defer C.free(unsafe.Pointer(sideText))
	r := C.go_tn_new_searchsorted(c.k, sortedSequence.word(), x.word(), flag(outInt32), flag(right), sideText, sorter.word())
	out, err := c.tensorResult("searchsorted", r, sortedSequence, x, sorter)
	runtime.KeepAlive(sortedSequence)
	runtime.KeepAlive(x)
	runtime.KeepAlive(sorter)
	return out, err
}

// SearchsortedNumber: The same of a number.
// Options: Sorter (NULL).
func (sortedSequence *Tensor) SearchsortedNumber(x Number, outInt32 bool, right bool, side string, options ...Option) (*Tensor, error) {
	var err error
	var xScalar C.tn_scalar
	if xScalar, err = scalarOf("searchsorted_number", x); err != nil {
		return nil, err
	}
	var sorter *Tensor
	for _, o := range options {
		switch o.name {
		case optionSorter:
			sorter = o.tensor
		default:
			return nil, o.refused("searchsorted_number")
		}
	}
	if err := whole("searchsorted_number", side); err != nil {
		return nil, err
	}
	c, err := sortedSequence.chain("searchsorted_number")
	if err != nil {
		return nil, err
	}
	sideText := C.CString(side)
	defer C.free(unsafe.Pointer(sideText))
	r := C.go_tn_new_searchsorted_number(c.k, sortedSequence.word(), xScalar, flag(outInt32), flag(right), sideText, sorter.word())
	out, err := c.tensorResult("searchsorted_number", r, sortedSequence, sorter)
	runtime.KeepAlive(sortedSequence)
	runtime.KeepAlive(sorter)
	return out, err
}

// Bucketize: The bucket of each value, of those between boundaries in order.
// Options: OutInt32 (0), Right (0).
func (x *Tensor) Bucketize(boundaries *Tensor, options ...Option) (*Tensor, error) {
	outInt32 := C.int32_t(0)
	right := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionOutInt32:
			outInt32 = C.int32_t(o.number.i)
		case optionRight:
			right = C.int32_t(o.number.i)
		default:
			return nil, o.refused("bucketize")
		}
	}
	c, err := x.chain("bucketize")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bucketize(c.k, x.word(), boundaries.word(), outInt32, right)
	out, err := c.tensorResult("bucketize", r, x, boundaries)
	runtime.KeepAlive(x)
	runtime.KeepAlive(boundaries)
	return out, err
}

// Isin: Whether each element is one of the test elements.
// Options: AssumeUnique (0), Invert (0).
func (elements *Tensor) Isin(testElements *Tensor, options ...Option) (*Tensor, error) {
	assumeUnique := C.int32_t(0)
	invert := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionAssumeUnique:
			assumeUnique = C.int32_t(o.number.i)
		case optionInvert:
			invert = C.int32_t(o.number.i)
		default:
			return nil, o.refused("isin")
		}
	}
	c, err := elements.chain("isin")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isin(c.k, elements.word(), testElements.word(), assumeUnique, invert)
	out, err := c.tensorResult("isin", r, elements, testElements)
	runtime.KeepAlive(elements)
	runtime.KeepAlive(testElements)
	return out, err
}

// IsinNumber: Whether each element is that number.
// Options: AssumeUnique (0), Invert (0).
func (elements *Tensor) IsinNumber(testElement Number, options ...Option) (*Tensor, error) {
	var err error
	var testElementScalar C.tn_scalar
	if testElementScalar, err = scalarOf("isin_number", testElement); err != nil {
		return nil, err
	}
	assumeUnique := C.int32_t(0)
	invert := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionAssumeUnique:
			assumeUnique = C.int32_t(o.number.i)
		case optionInvert:
			invert = C.int32_t(o.number.i)
		default:
			return nil, o.refused("isin_number")
		}
	}
	c, err := elements.chain("isin_number")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_isin_number(c.k, elements.word(), testElementScalar, assumeUnique, invert)
	out, err := c.tensorResult("isin_number", r, elements)
	runtime.KeepAlive(elements)
	return out, err
}

// Lgamma: log |Gamma(x)|.
func (x *Tensor) Lgamma() (*Tensor, error) {
	c, err := x.chain("lgamma")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_lgamma(c.k, x.word())
	out, err := c.tensorResult("lgamma", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Lgamma_: x = lgamma(x).
func (x *Tensor) Lgamma_() error {
	c, err := x.chain("lgamma_")
	if err != nil {
		return err
	}
	r := C.go_tn_lgamma_(c.k, x.word())
	err = c.statusResult("lgamma_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Digamma: The derivative of lgamma.
func (x *Tensor) Digamma() (*Tensor, error) {
	c, err := x.chain("digamma")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_digamma(c.k, x.word())
	out, err := c.tensorResult("digamma", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Digamma_: x = digamma(x).
func (x *Tensor) Digamma_() error {
	c, err := x.chain("digamma_")
	if err != nil {
		return err
	}
	r := C.go_tn_digamma_(c.k, x.word())
	err = c.statusResult("digamma_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Polygamma: The n-th derivative of digamma.
func (x *Tensor) Polygamma(n int64) (*Tensor, error) {
	c, err := x.chain("polygamma")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_polygamma(c.k, C.int64_t(n), x.word())
	out, err := c.tensorResult("polygamma", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mvlgamma: The logarithm of the gamma function of p dimensions.
func (x *Tensor) Mvlgamma(p int64) (*Tensor, error) {
	c, err := x.chain("mvlgamma")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mvlgamma(c.k, x.word(), C.int64_t(p))
	out, err := c.tensorResult("mvlgamma", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mvlgamma_: x = mvlgamma(x, p).
func (x *Tensor) Mvlgamma_(p int64) error {
	c, err := x.chain("mvlgamma_")
	if err != nil {
		return err
	}
	r := C.go_tn_mvlgamma_(c.k, x.word(), C.int64_t(p))
	err = c.statusResult("mvlgamma_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Igamma: The regularised lower incomplete gamma function.
func (a *Tensor) Igamma(x *Tensor) (*Tensor, error) {
	c, err := a.chain("igamma")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_igamma(c.k, a.word(), x.word())
	out, err := c.tensorResult("igamma", r, a, x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(x)
	return out, err
}

// Igamma_: x = igamma(x, other).
func (x *Tensor) Igamma_(other *Tensor) error {
	c, err := x.chain("igamma_")
	if err != nil {
		return err
	}
	r := C.go_tn_igamma_(c.k, x.word(), other.word())
	err = c.statusResult("igamma_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Igammac: 1 - igamma(a, x), exact where that is small.
func (a *Tensor) Igammac(x *Tensor) (*Tensor, error) {
	c, err := a.chain("igammac")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_igammac(c.k, a.word(), x.word())
	out, err := c.tensorResult("igammac", r, a, x)
	runtime.KeepAlive(a)
	runtime.KeepAlive(x)
	return out, err
}

// Igammac_: x = igammac(x, other).
func (x *Tensor) Igammac_(other *Tensor) error {
	c, err := x.chain("igammac_")
	if err != nil {
		return err
	}
	r := C.go_tn_igammac_(c.k, x.word(), other.word())
	err = c.statusResult("igammac_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// SpecialZeta: Hurwitz's zeta function, the sum of (k + q)^-s.
func (sValue *Tensor) SpecialZeta(q *Tensor) (*Tensor, error) {
	c, err := sValue.chain("special_zeta")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_zeta(c.k, sValue.word(), q.word())
	out, err := c.tensorResult("special_zeta", r, sValue, q)
	runtime.KeepAlive(sValue)
	runtime.KeepAlive(q)
	return out, err
}

// SpecialZetaScalar: Hurwitz's zeta function.
func (sValue *Tensor) SpecialZetaScalar(q Number) (*Tensor, error) {
	var err error
	var qScalar C.tn_scalar
	if qScalar, err = scalarOf("special_zeta_scalar", q); err != nil {
		return nil, err
	}
	c, err := sValue.chain("special_zeta_scalar")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_zeta_scalar(c.k, sValue.word(), qScalar)
	out, err := c.tensorResult("special_zeta_scalar", r, sValue)
	runtime.KeepAlive(sValue)
	return out, err
}

// SpecialZetaScalarFirst: Hurwitz's zeta function.
func (q *Tensor) SpecialZetaScalarFirst(sValue Number) (*Tensor, error) {
	var err error
	var sValueScalar C.tn_scalar
	if sValueScalar, err = scalarOf("special_zeta_scalar_first", sValue); err != nil {
		return nil, err
	}
	c, err := q.chain("special_zeta_scalar_first")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_zeta_scalar_first(c.k, sValueScalar, q.word())
	out, err := c.tensorResult("special_zeta_scalar_first", r, q)
	runtime.KeepAlive(q)
	return out, err
}

// SpecialErfcx: exp(x*x)*erfc(x).
func (x *Tensor) SpecialErfcx() (*Tensor, error) {
	c, err := x.chain("special_erfcx")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_erfcx(c.k, x.word())
	out, err := c.tensorResult("special_erfcx", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialNdtr: The normal distribution below x.
func (x *Tensor) SpecialNdtr() (*Tensor, error) {
	c, err := x.chain("special_ndtr")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_ndtr(c.k, x.word())
	out, err := c.tensorResult("special_ndtr", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialLogNdtr: Its logarithm.
func (x *Tensor) SpecialLogNdtr() (*Tensor, error) {
	c, err := x.chain("special_log_ndtr")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_log_ndtr(c.k, x.word())
	out, err := c.tensorResult("special_log_ndtr", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialNdtri: The inverse of special_ndtr.
func (x *Tensor) SpecialNdtri() (*Tensor, error) {
	c, err := x.chain("special_ndtri")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_ndtri(c.k, x.word())
	out, err := c.tensorResult("special_ndtri", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SpecialEntr: -x*log(x), -inf below 0.
func (x *Tensor) SpecialEntr() (*Tensor, error) {
	c, err := x.chain("special_entr")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_special_entr(c.k, x.word())
	out, err := c.tensorResult("special_entr", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// CountNonzero: How many elements are not 0.
// Options: Keepdim (0).
func (x *Tensor) CountNonzero(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("count_nonzero")
		}
	}
	c, err := x.chain("count_nonzero")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_count_nonzero(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim)
	out, err := c.tensorResult("count_nonzero", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Nansum: The sum of what is no NaN.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) Nansum(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("nansum")
		}
	}
	c, err := x.chain("nansum")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nansum(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("nansum", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Nanmean: The mean of what is no NaN.
// Options: Keepdim (0), Dtype (TN_DEFAULT).
func (x *Tensor) Nanmean(dim []int64, options ...Option) (*Tensor, error) {
	keepdim := C.int32_t(0)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("nanmean")
		}
	}
	c, err := x.chain("nanmean")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nanmean(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), keepdim, C.tn_dtype(dtype))
	out, err := c.tensorResult("nanmean", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Aminmax: amin and amax: two tensors.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) Aminmax(options ...Option) ([]*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("aminmax"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("aminmax")
		}
	}
	c, err := x.chain("aminmax")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_aminmax(c.k, x.word(), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("aminmax", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// VarMean: The variance and the mean: two tensors.
// Options: Correction (1), Keepdim (0).
func (x *Tensor) VarMean(dim []int64, options ...Option) ([]*Tensor, error) {
	var err error
	correction := float64(1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionCorrection:
			if correction, err = o.float("var_mean"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("var_mean")
		}
	}
	c, err := x.chain("var_mean")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_var_mean(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), C.double(correction), keepdim)
	out, err := c.tensorsResult("var_mean", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// StdMean: Its root and the mean: two tensors.
// Options: Correction (1), Keepdim (0).
func (x *Tensor) StdMean(dim []int64, options ...Option) ([]*Tensor, error) {
	var err error
	correction := float64(1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionCorrection:
			if correction, err = o.float("std_mean"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("std_mean")
		}
	}
	c, err := x.chain("std_mean")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_std_mean(c.k, x.word(), (*C.int64_t)(first(dim)), C.size_t(len(dim)), C.double(correction), keepdim)
	out, err := c.tensorsResult("std_mean", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Median: The lower median of all elements; NaN if one is.
func (x *Tensor) Median() (*Tensor, error) {
	c, err := x.chain("median")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_median(c.k, x.word())
	out, err := c.tensorResult("median", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MedianDim: The same along a dim, and its index: two tensors.
// Options: Keepdim (0).
func (x *Tensor) MedianDim(dim int64, options ...Option) ([]*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("median_dim")
		}
	}
	c, err := x.chain("median_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_median_dim(c.k, x.word(), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("median_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Nanmedian: The lower median of what is no NaN.
func (x *Tensor) Nanmedian() (*Tensor, error) {
	c, err := x.chain("nanmedian")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nanmedian(c.k, x.word())
	out, err := c.tensorResult("nanmedian", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// NanmedianDim: The same along a dim, and its index: two tensors.
// Options: Keepdim (0).
func (x *Tensor) NanmedianDim(dim int64, options ...Option) ([]*Tensor, error) {
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("nanmedian_dim")
		}
	}
	c, err := x.chain("nanmedian_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nanmedian_dim(c.k, x.word(), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("nanmedian_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Mode: The most frequent along a dim, and an index of it: two tensors.
// Options: Dim (-1), Keepdim (0).
func (x *Tensor) Mode(options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(-1)
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("mode"); err != nil {
				return nil, err
			}
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("mode")
		}
	}
	c, err := x.chain("mode")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_mode(c.k, x.word(), C.int64_t(dim), keepdim)
	out, err := c.tensorsResult("mode", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Quantile: The element at q of the way along those in order.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) Quantile(q *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("quantile"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("quantile")
		}
	}
	c, err := x.chain("quantile")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_quantile(c.k, x.word(), q.word(), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("quantile", r, x, q)
	runtime.KeepAlive(x)
	runtime.KeepAlive(q)
	return out, err
}

// QuantileNumber: The same with a number.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) QuantileNumber(q float64, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("quantile_number"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("quantile_number")
		}
	}
	c, err := x.chain("quantile_number")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_quantile_number(c.k, x.word(), C.double(q), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("quantile_number", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Nanquantile: The same of what is no NaN.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) Nanquantile(q *Tensor, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("nanquantile"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("nanquantile")
		}
	}
	c, err := x.chain("nanquantile")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nanquantile(c.k, x.word(), q.word(), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("nanquantile", r, x, q)
	runtime.KeepAlive(x)
	runtime.KeepAlive(q)
	return out, err
}

// NanquantileNumber: The same with a number.
// Options: Dim (none), Keepdim (0).
func (x *Tensor) NanquantileNumber(q float64, options ...Option) (*Tensor, error) {
	var err error
	var dim int64
	var hasdim C.int32_t
	keepdim := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("nanquantile_number"); err != nil {
				return nil, err
			}
			hasdim = 1
		case optionKeepdim:
			keepdim = C.int32_t(o.number.i)
		default:
			return nil, o.refused("nanquantile_number")
		}
	}
	c, err := x.chain("nanquantile_number")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_nanquantile_number(c.k, x.word(), C.double(q), hasdim, C.int64_t(dim), keepdim)
	out, err := c.tensorResult("nanquantile_number", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Histc: How many elements lie in each of equal parts of [min, max].
// Options: Bins (100), Min (0), Max (0).
func (x *Tensor) Histc(options ...Option) (*Tensor, error) {
	var err error
	bins := int64(100)
	min := intScalar(0)
	max := intScalar(0)
	for _, o := range options {
		switch o.name {
		case optionBins:
			if bins, err = o.integer("histc"); err != nil {
				return nil, err
			}
		case optionMin:
			min = o.number
		case optionMax:
			max = o.number
		default:
			return nil, o.refused("histc")
		}
	}
	c, err := x.chain("histc")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_histc(c.k, x.word(), C.int64_t(bins), min, max)
	out, err := c.tensorResult("histc", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Bincount: How often each number from 0 on occurs, or what it weighs.
// Options: Weights (NULL), Minlength (0).
func (x *Tensor) Bincount(options ...Option) (*Tensor, error) {
	var err error
	var weights *Tensor
	minlength := int64(0)
	for _, o := range options {
		switch o.name {
		case optionWeights:
			weights = o.tensor
		case optionMinlength:
			if minlength, err = o.integer("bincount"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("bincount")
		}
	}
	c, err := x.chain("bincount")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bincount(c.k, x.word(), weights.word(), C.int64_t(minlength))
	out, err := c.tensorResult("bincount", r, x, weights)
	runtime.KeepAlive(x)
	runtime.KeepAlive(weights)
	return out, err
}

// Histogram: How many elements lie between edges, and the edges: two tensors.
func (x *Tensor) Histogram(bins *Tensor, weight *Tensor, density bool) ([]*Tensor, error) {
	c, err := x.chain("histogram")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_histogram(c.k, x.word(), bins.word(), weight.word(), flag(density))
	out, err := c.tensorsResult("histogram", r, x, bins, weight)
	runtime.KeepAlive(x)
	runtime.KeepAlive(bins)
	runtime.KeepAlive(weight)
	return out, err
}

// HistogramBins: The same between equal parts of their range.
// Options: Bins (100).
func (x *Tensor) HistogramBins(options ...Option) ([]*Tensor, error) {
	var err error
	bins := int64(100)
	for _, o := range options {
		switch o.name {
		case optionBins:
			if bins, err = o.integer("histogram_bins"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("histogram_bins")
		}
	}
	c, err := x.chain("histogram_bins")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_histogram_bins(c.k, x.word(), C.int64_t(bins))
	out, err := c.tensorsResult("histogram_bins", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Histogramdd: The same of points, with edges for each coordinate.
func (x *Tensor) Histogramdd(bins []int64) ([]*Tensor, error) {
	c, err := x.chain("histogramdd")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_histogramdd(c.k, x.word(), (*C.int64_t)(first(bins)), C.size_t(len(bins)))
	out, err := c.tensorsResult("histogramdd", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Unique: The elements in order, where each is among them, and how often.
// Options: Sorted (1), ReturnInverse (0), ReturnCounts (0).
func (x *Tensor) Unique(options ...Option) ([]*Tensor, error) {
	sorted := C.int32_t(1)
	returnInverse := C.int32_t(0)
	returnCounts := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionSorted:
			sorted = C.int32_t(o.number.i)
		case optionReturnInverse:
			returnInverse = C.int32_t(o.number.i)
		case optionReturnCounts:
			returnCounts = C.int32_t(o.number.i)
		default:
			return nil, o.refused("unique")
		}
	}
	c, err := x.chain("unique")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unique(c.k, x.word(), sorted, returnInverse, returnCounts)
	out, err := c.tensorsResult("unique", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// UniqueDim: The same of slices along a dim.
// Options: Sorted (1), ReturnInverse (0), ReturnCounts (0).
func (x *Tensor) UniqueDim(dim int64, options ...Option) ([]*Tensor, error) {
	sorted := C.int32_t(1)
	returnInverse := C.int32_t(0)
	returnCounts := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionSorted:
			sorted = C.int32_t(o.number.i)
		case optionReturnInverse:
			returnInverse = C.int32_t(o.number.i)
		case optionReturnCounts:
			returnCounts = C.int32_t(o.number.i)
		default:
			return nil, o.refused("unique_dim")
		}
	}
	c, err := x.chain("unique_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unique_dim(c.k, x.word(), C.int64_t(dim), sorted, returnInverse, returnCounts)
	out, err := c.tensorsResult("unique_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// UniqueConsecutive: Those that differ from the one before them.
// Options: ReturnInverse (0), ReturnCounts (0), Dim (none).
func (x *Tensor) UniqueConsecutive(options ...Option) ([]*Tensor, error) {
	var err error
	returnInverse := C.int32_t(0)
	returnCounts := C.int32_t(0)
	var dim int64
	var hasdim C.int32_t
	for _, o := range options {
		switch o.name {
		case optionReturnInverse:
			returnInverse = C.int32_t(o.number.i)
		case optionReturnCounts:
			returnCounts = C.int32_t(o.number.i)
		case optionDim:
			if dim, err = o.integer("unique_consecutive"); err != nil {
				return nil, err
			}
			hasdim = 1
		default:
			return nil, o.refused("unique_consecutive")
		}
	}
	c, err := x.chain("unique_consecutive")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unique_consecutive(c.k, x.word(), returnInverse, returnCounts, hasdim, C.int64_t(dim))
	out, err := c.tensorsResult("unique_consecutive", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// UniqueDimConsecutive: The same of slices along a dim.
// Options: ReturnInverse (0), ReturnCounts (0).
func (x *Tensor) UniqueDimConsecutive(dim int64, options ...Option) ([]*Tensor, error) {
	returnInverse := C.int32_t(0)
	returnCounts := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionReturnInverse:
			returnInverse = C.int32_t(o.number.i)
		case optionReturnCounts:
			returnCounts = C.int32_t(o.number.i)
		default:
			return nil, o.refused("unique_dim_consecutive")
		}
	}
	c, err := x.chain("unique_dim_consecutive")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unique_dim_consecutive(c.k, x.word(), C.int64_t(dim), returnInverse, returnCounts)
	out, err := c.tensorsResult("unique_dim_consecutive", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// View: The same elements under other sizes, one of which may be -1; no copy, or an error.
func (x *Tensor) View(sizes []int64) (*Tensor, error) {
	c, err := x.chain("view")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_view(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)))
	out, err := c.tensorResult("view", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ViewAs: The same under the sizes of other.
func (x *Tensor) ViewAs(other *Tensor) (*Tensor, error) {
	c, err := x.chain("view_as")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_view_as(c.k, x.word(), other.word())
	out, err := c.tensorResult("view_as", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Reshape: A view if it can be one, else a copy.
func (x *Tensor) Reshape(sizes []int64) (*Tensor, error) {
	c, err := x.chain("reshape")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reshape(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)))
	out, err := c.tensorResult("reshape", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ReshapeAs: The same under the sizes of other.
func (x *Tensor) ReshapeAs(other *Tensor) (*Tensor, error) {
	c, err := x.chain("reshape_as")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_reshape_as(c.k, x.word(), other.word())
	out, err := c.tensorResult("reshape_as", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Flatten: Dims from start to end as one; a view if it can be one.
// Options: StartDim (0), EndDim (-1).
func (x *Tensor) Flatten(options ...Option) (*Tensor, error) {
	var err error
	startDim := int64(0)
	endDim := int64(-1)
	for _, o := range options {
		switch o.name {
		case optionStartDim:
			if startDim, err = o.integer("flatten"); err != nil {
				return nil, err
			}
		case optionEndDim:
			if endDim, err = o.integer("flatten"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("flatten")
		}
	}
	c, err := x.chain("flatten")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_flatten(c.k, x.word(), C.int64_t(startDim), C.int64_t(endDim))
	out, err := c.tensorResult("flatten", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Unflatten: One dim as several.
func (x *Tensor) Unflatten(dim int64, sizes []int64) (*Tensor, error) {
	c, err := x.chain("unflatten")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unflatten(c.k, x.word(), C.int64_t(dim), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)))
	out, err := c.tensorResult("unflatten", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Squeeze: Without dims of size 1.
func (x *Tensor) Squeeze() (*Tensor, error) {
	c, err := x.chain("squeeze")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_squeeze(c.k, x.word())
	out, err := c.tensorResult("squeeze", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SqueezeDim: Without that dim if its size is 1.
func (x *Tensor) SqueezeDim(dim int64) (*Tensor, error) {
	c, err := x.chain("squeeze_dim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_squeeze_dim(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorResult("squeeze_dim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Unsqueeze: With a dim of size 1 there.
func (x *Tensor) Unsqueeze(dim int64) (*Tensor, error) {
	c, err := x.chain("unsqueeze")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unsqueeze(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorResult("unsqueeze", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Expand: Dims of size 1 repeated without a copy; -1 keeps a size.
func (x *Tensor) Expand(sizes []int64) (*Tensor, error) {
	c, err := x.chain("expand")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_expand(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)))
	out, err := c.tensorResult("expand", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ExpandAs: The same to the sizes of other.
func (x *Tensor) ExpandAs(other *Tensor) (*Tensor, error) {
	c, err := x.chain("expand_as")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_expand_as(c.k, x.word(), other.word())
	out, err := c.tensorResult("expand_as", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Permute: Dims in another order.
func (x *Tensor) Permute(dims []int64) (*Tensor, error) {
	c, err := x.chain("permute")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_permute(c.k, x.word(), (*C.int64_t)(first(dims)), C.size_t(len(dims)))
	out, err := c.tensorResult("permute", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Transpose: Two dims exchanged.
func (x *Tensor) Transpose(dim0 int64, dim1 int64) (*Tensor, error) {
	c, err := x.chain("transpose")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_transpose(c.k, x.word(), C.int64_t(dim0), C.int64_t(dim1))
	out, err := c.tensorResult("transpose", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// T: A matrix transposed.
func (x *Tensor) T() (*Tensor, error) {
	c, err := x.chain("t")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_t(c.k, x.word())
	out, err := c.tensorResult("t", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Movedim: A dim moved to another place.
func (x *Tensor) Movedim(source int64, destination int64) (*Tensor, error) {
	c, err := x.chain("movedim")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_movedim(c.k, x.word(), C.int64_t(source), C.int64_t(destination))
	out, err := c.tensorResult("movedim", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// MovedimDims: Dims moved to other places.
func (x *Tensor) MovedimDims(source []int64, destination []int64) (*Tensor, error) {
	c, err := x.chain("movedim_dims")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_movedim_dims(c.k, x.word(), (*C.int64_t)(first(source)), C.size_t(len(source)), (*C.int64_t)(first(destination)), C.size_t(len(destination)))
	out, err := c.tensorResult("movedim_dims", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Narrow: A part along a dim.
func (x *Tensor) Narrow(dim int64, start int64, length int64) (*Tensor, error) {
	c, err := x.chain("narrow")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_narrow(c.k, x.word(), C.int64_t(dim), C.int64_t(start), C.int64_t(length))
	out, err := c.tensorResult("narrow", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Select: One index along a dim, which goes.
func (x *Tensor) Select(dim int64, index int64) (*Tensor, error) {
	c, err := x.chain("select")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_select(c.k, x.word(), C.int64_t(dim), C.int64_t(index))
	out, err := c.tensorResult("select", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Slice: From start to before end, every step-th.
// Options: Dim (0), Start (none), End (none), Step (1).
func (x *Tensor) Slice(options ...Option) (*Tensor, error) {
	var err error
	dim := int64(0)
	var start int64
	var hasstart C.int32_t
	var endValue int64
	var hasendValue C.int32_t
	step := int64(1)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("slice"); err != nil {
				return nil, err
			}
		case optionStart:
			if start, err = o.integer("slice"); err != nil {
				return nil, err
			}
			hasstart = 1
		case optionEnd:
			if endValue, err = o.integer("slice"); err != nil {
				return nil, err
			}
			hasendValue = 1
		case optionStep:
			if step, err = o.integer("slice"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("slice")
		}
	}
	c, err := x.chain("slice")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_slice(c.k, x.word(), C.int64_t(dim), hasstart, C.int64_t(start), hasendValue, C.int64_t(endValue), C.int64_t(step))
	out, err := c.tensorResult("slice", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Split: Parts of that size along a dim; the last may be smaller.
// Options: Dim (0).
func (x *Tensor) Split(splitSize int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("split"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("split")
		}
	}
	c, err := x.chain("split")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_split(c.k, x.word(), C.int64_t(splitSize), C.int64_t(dim))
	out, err := c.tensorsResult("split", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// SplitSizes: Parts of those sizes.
// Options: Dim (0).
func (x *Tensor) SplitSizes(splitSizes []int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("split_sizes"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("split_sizes")
		}
	}
	c, err := x.chain("split_sizes")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_split_sizes(c.k, x.word(), (*C.int64_t)(first(splitSizes)), C.size_t(len(splitSizes)), C.int64_t(dim))
	out, err := c.tensorsResult("split_sizes", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Chunk: At most that many parts.
// Options: Dim (0).
func (x *Tensor) Chunk(chunks int64, options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("chunk"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("chunk")
		}
	}
	c, err := x.chain("chunk")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_chunk(c.k, x.word(), C.int64_t(chunks), C.int64_t(dim))
	out, err := c.tensorsResult("chunk", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Unbind: select() of every index.
// Options: Dim (0).
func (x *Tensor) Unbind(options ...Option) ([]*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("unbind"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("unbind")
		}
	}
	c, err := x.chain("unbind")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_unbind(c.k, x.word(), C.int64_t(dim))
	out, err := c.tensorsResult("unbind", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// AsStrided: Any sizes and strides inside the storage of x.
// Options: StorageOffset (none).
func (x *Tensor) AsStrided(sizes []int64, strides []int64, options ...Option) (*Tensor, error) {
	var err error
	var storageOffset int64
	var hasstorageOffset C.int32_t
	for _, o := range options {
		switch o.name {
		case optionStorageOffset:
			if storageOffset, err = o.integer("as_strided"); err != nil {
				return nil, err
			}
			hasstorageOffset = 1
		default:
			return nil, o.refused("as_strided")
		}
	}
	c, err := x.chain("as_strided")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_as_strided(c.k, x.word(), (*C.int64_t)(first(sizes)), C.size_t(len(sizes)), (*C.int64_t)(first(strides)), C.size_t(len(strides)), hasstorageOffset, C.int64_t(storageOffset))
	out, err := c.tensorResult("as_strided", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ViewAsComplex: Pairs of the last dim as complex numbers.
func (x *Tensor) ViewAsComplex() (*Tensor, error) {
	c, err := x.chain("view_as_complex")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_view_as_complex(c.k, x.word())
	out, err := c.tensorResult("view_as_complex", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// ViewAsReal: Complex numbers as pairs in a last dim.
func (x *Tensor) ViewAsReal() (*Tensor, error) {
	c, err := x.chain("view_as_real")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_view_as_real(c.k, x.word())
	out, err := c.tensorResult("view_as_real", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Real: The real parts; x itself if it is real.
func (x *Tensor) Real() (*Tensor, error) {
	c, err := x.chain("real")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_real(c.k, x.word())
	out, err := c.tensorResult("real", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Imag: The imaginary parts.
func (x *Tensor) Imag() (*Tensor, error) {
	c, err := x.chain("imag")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_imag(c.k, x.word())
	out, err := c.tensorResult("imag", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Detach: x without its history.
func (x *Tensor) Detach() (*Tensor, error) {
	c, err := x.chain("detach")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_detach(c.k, x.word())
	out, err := c.tensorResult("detach", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Contiguous: x itself, as another reference, if it is contiguous; else a copy that is.
func (x *Tensor) Contiguous() (*Tensor, error) {
	c, err := x.chain("contiguous")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_contiguous(c.k, x.word())
	out, err := c.tensorResult("contiguous", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Clone: A copy.
func (x *Tensor) Clone() (*Tensor, error) {
	c, err := x.chain("clone")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_clone(c.k, x.word())
	out, err := c.tensorResult("clone", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// To: x in another dtype: x itself, as another reference, if it has it.
func (x *Tensor) To(dtype ScalarType) (*Tensor, error) {
	c, err := x.chain("to")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_to(c.k, x.word(), C.tn_dtype(dtype))
	out, err := c.tensorResult("to", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// TypeAs: x in the dtype of other.
func (x *Tensor) TypeAs(other *Tensor) (*Tensor, error) {
	c, err := x.chain("type_as")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_type_as(c.k, x.word(), other.word())
	out, err := c.tensorResult("type_as", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// Cat: Joined along a dim: a copy.
// Options: Dim (0).
func (s *Scope) Cat(tensors []*Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("cat"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("cat")
		}
	}
	c, err := s.chain("cat")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_cat(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)), C.int64_t(dim))
	out, err := c.tensorResult("cat", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Stack: Joined along a new dim: a copy.
// Options: Dim (0).
func (s *Scope) Stack(tensors []*Tensor, options ...Option) (*Tensor, error) {
	var err error
	dim := int64(0)
	for _, o := range options {
		switch o.name {
		case optionDim:
			if dim, err = o.integer("stack"); err != nil {
				return nil, err
			}
		default:
			return nil, o.refused("stack")
		}
	}
	c, err := s.chain("stack")
	if err != nil {
		return nil, err
	}
	tensorsWords := words(tensors)
	r := C.go_tn_new_stack(c.k, (*C.uint64_t)(first(tensorsWords)), C.size_t(len(tensorsWords)), C.int64_t(dim))
	out, err := c.tensorResult("stack", r, tensors...)
	runtime.KeepAlive(tensors)
	return out, err
}

// Copy_: x = the elements of other, broadcast and converted.
func (x *Tensor) Copy_(other *Tensor) error {
	c, err := x.chain("copy_")
	if err != nil {
		return err
	}
	r := C.go_tn_copy_(c.k, x.word(), other.word())
	err = c.statusResult("copy_", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return err
}

// Fill_: x = value everywhere.
func (x *Tensor) Fill_(value Number) error {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("fill_", value); err != nil {
		return err
	}
	c, err := x.chain("fill_")
	if err != nil {
		return err
	}
	r := C.go_tn_fill_(c.k, x.word(), valueScalar)
	err = c.statusResult("fill_", r, x)
	runtime.KeepAlive(x)
	return err
}

// FillTensor_: x = the value everywhere.
func (x *Tensor) FillTensor_(value *Tensor) error {
	c, err := x.chain("fill_tensor_")
	if err != nil {
		return err
	}
	r := C.go_tn_fill_tensor_(c.k, x.word(), value.word())
	err = c.statusResult("fill_tensor_", r, x, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(value)
	return err
}

// Zero_: x = 0 everywhere.
func (x *Tensor) Zero_() error {
	c, err := x.chain("zero_")
	if err != nil {
		return err
	}
	r := C.go_tn_zero_(c.k, x.word())
	err = c.statusResult("zero_", r, x)
	runtime.KeepAlive(x)
	return err
}

// Fill: The value everywhere, as x.
func (x *Tensor) Fill(value Number) (*Tensor, error) {
	var err error
	var valueScalar C.tn_scalar
	if valueScalar, err = scalarOf("fill", value); err != nil {
		return nil, err
	}
	c, err := x.chain("fill")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fill(c.k, x.word(), valueScalar)
	out, err := c.tensorResult("fill", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// FillTensor: The value of a tensor without dims everywhere, as x.
func (x *Tensor) FillTensor(value *Tensor) (*Tensor, error) {
	c, err := x.chain("fill_tensor")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_fill_tensor(c.k, x.word(), value.word())
	out, err := c.tensorResult("fill_tensor", r, x, value)
	runtime.KeepAlive(x)
	runtime.KeepAlive(value)
	return out, err
}

// Zero: Zeros, as x.
func (x *Tensor) Zero() (*Tensor, error) {
	c, err := x.chain("zero")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_zero(c.k, x.word())
	out, err := c.tensorResult("zero", r, x)
	runtime.KeepAlive(x)
	return out, err
}

// Copy: The elements of other, broadcast and converted, as x.
// Options: NonBlocking (0).
func (x *Tensor) Copy(other *Tensor, options ...Option) (*Tensor, error) {
	nonBlocking := C.int32_t(0)
	for _, o := range options {
		switch o.name {
		case optionNonBlocking:
			nonBlocking = C.int32_t(o.number.i)
		default:
			return nil, o.refused("copy")
		}
	}
	c, err := x.chain("copy")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_copy(c.k, x.word(), other.word(), nonBlocking)
	out, err := c.tensorResult("copy", r, x, other)
	runtime.KeepAlive(x)
	runtime.KeepAlive(other)
	return out, err
}

// HannWindow: (1 - cos(2*pi*n/N))/2.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) HannWindow(windowLength int64, periodic bool, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("hann_window")
		}
	}
	c, err := s.chain("hann_window")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hann_window(c.k, C.int64_t(windowLength), flag(periodic), C.tn_dtype(dtype))
	out, err := c.tensorResult("hann_window", r)
	return out, err
}

// BlackmanWindow: 0.42 - 0.5*cos(2*pi*n/N) + 0.08*cos(4*pi*n/N).
// Options: Dtype (TN_DEFAULT).
func (s *Scope) BlackmanWindow(windowLength int64, periodic bool, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("blackman_window")
		}
	}
	c, err := s.chain("blackman_window")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_blackman_window(c.k, C.int64_t(windowLength), flag(periodic), C.tn_dtype(dtype))
	out, err := c.tensorResult("blackman_window", r)
	return out, err
}

// BartlettWindow: 1 - |2*n/N - 1|.
// Options: Dtype (TN_DEFAULT).
func (s *Scope) BartlettWindow(windowLength int64, periodic bool, options ...Option) (*Tensor, error) {
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("bartlett_window")
		}
	}
	c, err := s.chain("bartlett_window")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_bartlett_window(c.k, C.int64_t(windowLength), flag(periodic), C.tn_dtype(dtype))
	out, err := c.tensorResult("bartlett_window", r)
	return out, err
}

// HammingWindow: alpha - beta*cos(2*pi*n/N).
// Options: Periodic (1), Alpha (0.54), Beta (0.46), Dtype (TN_DEFAULT).
func (s *Scope) HammingWindow(windowLength int64, options ...Option) (*Tensor, error) {
	var err error
	periodic := C.int32_t(1)
	alpha := float64(0.54)
	beta := float64(0.46)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionPeriodic:
			periodic = C.int32_t(o.number.i)
		case optionAlpha:
			if alpha, err = o.float("hamming_window"); err != nil {
				return nil, err
			}
		case optionBeta:
			if beta, err = o.float("hamming_window"); err != nil {
				return nil, err
			}
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("hamming_window")
		}
	}
	c, err := s.chain("hamming_window")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_hamming_window(c.k, C.int64_t(windowLength), periodic, C.double(alpha), C.double(beta), C.tn_dtype(dtype))
	out, err := c.tensorResult("hamming_window", r)
	return out, err
}

// KaiserWindow: Kaiser's, by Bessel's I0.
// Options: Periodic (1), Beta (12), Dtype (TN_DEFAULT).
func (s *Scope) KaiserWindow(windowLength int64, options ...Option) (*Tensor, error) {
	var err error
	periodic := C.int32_t(1)
	beta := float64(12)
	dtype := Default
	for _, o := range options {
		switch o.name {
		case optionPeriodic:
			periodic = C.int32_t(o.number.i)
		case optionBeta:
			if beta, err = o.float("kaiser_window"); err != nil {
				return nil, err
			}
		case optionDtype:
			dtype = ScalarType(o.number.i)
		default:
			return nil, o.refused("kaiser_window")
		}
	}
	c, err := s.chain("kaiser_window")
	if err != nil {
		return nil, err
	}
	r := C.go_tn_new_kaiser_window(c.k, C.int64_t(windowLength), periodic, C.double(beta), C.tn_dtype(dtype))
	out, err := c.tensorResult("kaiser_window", r)
	return out, err
}
