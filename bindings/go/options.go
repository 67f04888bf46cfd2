// Made by make_ops.py from share/tenure/api.json. DO NOT EDIT.

package tenure

const (
	optionAlpha optionName = iota + 1
	optionAttnMask
	optionDropoutP
	optionIsCausal
	optionScale
	optionEnableGqa
	optionRtol
	optionAtol
	optionEqualNan
	optionDtype
	optionStep
	optionPaddingIdx
	optionDiagonal
	optionNumClasses
	optionWeight
	optionReduction
	optionIgnoreIndex
	optionMin
	optionMax
	optionMinTensor
	optionMaxTensor
	optionBias
	optionBeta
	optionEps
	optionFromGenerator
	optionReplacement
	optionP
	optionKeepdim
	optionCorrection
	optionDim
	optionDescending
	optionLargest
	optionSorted
	optionStartDim
	optionEndDim
	optionStart
	optionEnd
	optionStorageOffset
)

var optionNames = [...]string{
	"",
	"Alpha",
	"AttnMask",
	"DropoutP",
	"IsCausal",
	"Scale",
	"EnableGqa",
	"Rtol",
	"Atol",
	"EqualNan",
	"Dtype",
	"Step",
	"PaddingIdx",
	"Diagonal",
	"NumClasses",
	"Weight",
	"Reduction",
	"IgnoreIndex",
	"Min",
	"Max",
	"MinTensor",
	"MaxTensor",
	"Bias",
	"Beta",
	"Eps",
	"FromGenerator",
	"Replacement",
	"P",
	"Keepdim",
	"Correction",
	"Dim",
	"Descending",
	"Largest",
	"Sorted",
	"StartDim",
	"EndDim",
	"Start",
	"End",
	"StorageOffset",
}

// Alpha is an option of Add, AddScalar, AddScalar_, Add_, Addmm, Addmm_, IndexAdd, IndexAdd_ and others.
func Alpha(alpha Number) Option {
	return Option{name: optionAlpha, number: optionNumber(alpha)}
}

// AttnMask is an option of ScaledDotProductAttention.
func AttnMask(attnMask *Tensor) Option {
	return Option{name: optionAttnMask, tensor: attnMask}
}

// DropoutP is an option of ScaledDotProductAttention.
func DropoutP(dropoutP float64) Option {
	return Option{name: optionDropoutP, number: floatScalar(dropoutP)}
}

// IsCausal is an option of ScaledDotProductAttention.
func IsCausal(isCausal bool) Option {
	return Option{name: optionIsCausal, number: intScalar(int64(flag(isCausal)))}
}

// Scale is an option of ScaledDotProductAttention.
func Scale(scale float64) Option {
	return Option{name: optionScale, number: floatScalar(scale)}
}

// EnableGqa is an option of ScaledDotProductAttention.
func EnableGqa(enableGqa bool) Option {
	return Option{name: optionEnableGqa, number: intScalar(int64(flag(enableGqa)))}
}

// Rtol is an option of Allclose.
func Rtol(rtol float64) Option {
	return Option{name: optionRtol, number: floatScalar(rtol)}
}

// Atol is an option of Allclose.
func Atol(atol float64) Option {
	return Option{name: optionAtol, number: floatScalar(atol)}
}

// EqualNan is an option of Allclose.
func EqualNan(equalNan bool) Option {
	return Option{name: optionEqualNan, number: intScalar(int64(flag(equalNan)))}
}

// Dtype is an option of Arange, Cumsum, Cumsum_, Empty, EmptyLike, Eye, Full, FullLike and others.
func Dtype(dtype ScalarType) Option {
	return Option{name: optionDtype, number: intScalar(int64(dtype))}
}

// Step is an option of Arange, Slice.
func Step(step Number) Option {
	return Option{name: optionStep, number: optionNumber(step)}
}

// PaddingIdx is an option of Embedding.
func PaddingIdx(paddingIdx int64) Option {
	return Option{name: optionPaddingIdx, number: intScalar(paddingIdx)}
}

// Diagonal is an option of Tril, Tril_, Triu, Triu_.
func Diagonal(diagonal int64) Option {
	return Option{name: optionDiagonal, number: intScalar(diagonal)}
}

// NumClasses is an option of OneHot.
func NumClasses(numClasses int64) Option {
	return Option{name: optionNumClasses, number: intScalar(numClasses)}
}

// Weight is an option of CrossEntropy, LayerNorm, RmsNorm.
func Weight(weight *Tensor) Option {
	return Option{name: optionWeight, tensor: weight}
}

// Reduction is an option of CrossEntropy, MseLoss.
func Reduction(reduction int64) Option {
	return Option{name: optionReduction, number: intScalar(reduction)}
}

// IgnoreIndex is an option of CrossEntropy.
func IgnoreIndex(ignoreIndex int64) Option {
	return Option{name: optionIgnoreIndex, number: intScalar(ignoreIndex)}
}

// Min is an option of Clamp, Clamp_.
func Min(min Number) Option {
	return Option{name: optionMin, number: optionNumber(min)}
}

// Max is an option of Clamp, Clamp_.
func Max(max Number) Option {
	return Option{name: optionMax, number: optionNumber(max)}
}

// MinTensor is an option of ClampTensor, ClampTensor_.
func MinTensor(minTensor *Tensor) Option {
	return Option{name: optionMinTensor, tensor: minTensor}
}

// MaxTensor is an option of ClampTensor, ClampTensor_.
func MaxTensor(maxTensor *Tensor) Option {
	return Option{name: optionMaxTensor, tensor: maxTensor}
}

// Bias is an option of LayerNorm, Linear.
func Bias(bias *Tensor) Option {
	return Option{name: optionBias, tensor: bias}
}

// Beta is an option of Addmm, Addmm_.
func Beta(beta Number) Option {
	return Option{name: optionBeta, number: optionNumber(beta)}
}

// Eps is an option of LayerNorm, RmsNorm.
func Eps(eps float64) Option {
	return Option{name: optionEps, number: floatScalar(eps)}
}

// FromGenerator is an option of Bernoulli, Bernoulli_, Dropout, Multinomial, Normal_, Rand, RandLike, Randint and others.
func FromGenerator(fromGenerator *Generator) Option {
	return Option{name: optionFromGenerator, generator: fromGenerator}
}

// Replacement is an option of Multinomial.
func Replacement(replacement bool) Option {
	return Option{name: optionReplacement, number: intScalar(int64(flag(replacement)))}
}

// P is an option of Bernoulli_.
func P(p float64) Option {
	return Option{name: optionP, number: floatScalar(p)}
}

// Keepdim is an option of AllDim, Amax, Amin, AnyDim, Argmax, Argmin, Logsumexp, MaxDim and others.
func Keepdim(keepdim bool) Option {
	return Option{name: optionKeepdim, number: intScalar(int64(flag(keepdim)))}
}

// Correction is an option of Std, Var.
func Correction(correction float64) Option {
	return Option{name: optionCorrection, number: floatScalar(correction)}
}

// Dim is an option of Argmax, Argmin, Argsort, Cat, Chunk, Slice, Sort, Split and others.
func Dim(dim int64) Option {
	return Option{name: optionDim, number: intScalar(dim)}
}

// Descending is an option of Argsort, Sort.
func Descending(descending bool) Option {
	return Option{name: optionDescending, number: intScalar(int64(flag(descending)))}
}

// Largest is an option of Topk.
func Largest(largest bool) Option {
	return Option{name: optionLargest, number: intScalar(int64(flag(largest)))}
}

// Sorted is an option of Topk.
func Sorted(sorted bool) Option {
	return Option{name: optionSorted, number: intScalar(int64(flag(sorted)))}
}

// StartDim is an option of Flatten.
func StartDim(startDim int64) Option {
	return Option{name: optionStartDim, number: intScalar(startDim)}
}

// EndDim is an option of Flatten.
func EndDim(endDim int64) Option {
	return Option{name: optionEndDim, number: intScalar(endDim)}
}

// Start is an option of Slice.
func Start(start int64) Option {
	return Option{name: optionStart, number: intScalar(start)}
}

// End is an option of Slice.
func End(endValue int64) Option {
	return Option{name: optionEnd, number: intScalar(endValue)}
}

// StorageOffset is an option of AsStrided.
func StorageOffset(storageOffset int64) Option {
	return Option{name: optionStorageOffset, number: intScalar(storageOffset)}
}
