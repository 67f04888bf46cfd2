// Made by make_ops.py from share/tenure/api.json. DO NOT EDIT.

package tenure

const (
	optionMinVal optionName = iota + 1
	optionMaxVal
	optionAlpha
	optionScale
	optionInputScale
	optionNegativeSlope
	optionBeta
	optionThreshold
	optionLambd
	optionDim
	optionOutputSize
	optionAttnMask
	optionDropoutP
	optionIsCausal
	optionEnableGqa
	optionRtol
	optionAtol
	optionEqualNan
	optionDtype
	optionStep
	optionBase
	optionOffset
	optionPaddingIdx
	optionDiagonal
	optionNumClasses
	optionFillValue
	optionR
	optionWithReplacement
	optionDx
	optionN
	optionIncreasing
	optionFweights
	optionAweights
	optionP
	optionKeepdim
	optionDim1
	optionDim2
	optionPow
	optionBias
	optionWeight
	optionReduction
	optionIgnoreIndex
	optionMin
	optionMax
	optionMinTensor
	optionMaxTensor
	optionEps
	optionNan
	optionPosinf
	optionNeginf
	optionValue
	optionFromGenerator
	optionReplacement
	optionStd
	optionMean
	optionMedian
	optionSigma
	optionTo
	optionLower
	optionUpper
	optionTraining
	optionCorrection
	optionPrepend
	optionAppend
	optionIncludeSelf
	optionAccumulate
	optionStart
	optionEnd
	optionStorageOffset
	optionDescending
	optionLargest
	optionSorted
	optionSorter
	optionOutInt32
	optionRight
	optionAssumeUnique
	optionInvert
	optionBins
	optionWeights
	optionMinlength
	optionReturnInverse
	optionReturnCounts
	optionStartDim
	optionEndDim
	optionNonBlocking
	optionPeriodic
)

var optionNames = [...]string{
	"",
	"MinVal",
	"MaxVal",
	"Alpha",
	"Scale",
	"InputScale",
	"NegativeSlope",
	"Beta",
	"Threshold",
	"Lambd",
	"Dim",
	"OutputSize",
	"AttnMask",
	"DropoutP",
	"IsCausal",
	"EnableGqa",
	"Rtol",
	"Atol",
	"EqualNan",
	"Dtype",
	"Step",
	"Base",
	"Offset",
	"PaddingIdx",
	"Diagonal",
	"NumClasses",
	"FillValue",
	"R",
	"WithReplacement",
	"Dx",
	"N",
	"Increasing",
	"Fweights",
	"Aweights",
	"P",
	"Keepdim",
	"Dim1",
	"Dim2",
	"Pow",
	"Bias",
	"Weight",
	"Reduction",
	"IgnoreIndex",
	"Min",
	"Max",
	"MinTensor",
	"MaxTensor",
	"Eps",
	"Nan",
	"Posinf",
	"Neginf",
	"Value",
	"FromGenerator",
	"Replacement",
	"Std",
	"Mean",
	"Median",
	"Sigma",
	"To",
	"Lower",
	"Upper",
	"Training",
	"Correction",
	"Prepend",
	"Append",
	"IncludeSelf",
	"Accumulate",
	"Start",
	"End",
	"StorageOffset",
	"Descending",
	"Largest",
	"Sorted",
	"Sorter",
	"OutInt32",
	"Right",
	"AssumeUnique",
	"Invert",
	"Bins",
	"Weights",
	"Minlength",
	"ReturnInverse",
	"ReturnCounts",
	"StartDim",
	"EndDim",
	"NonBlocking",
	"Periodic",
}

// MinVal is an option of Hardtanh, Hardtanh_.
func MinVal(minVal Number) Option {
	return Option{name: optionMinVal, number: optionNumber(minVal)}
}

// MaxVal is an option of Hardtanh, Hardtanh_.
func MaxVal(maxVal Number) Option {
	return Option{name: optionMaxVal, number: optionNumber(maxVal)}
}

// Alpha is an option of Add, AddScalar, AddScalar_, Add_, Addbmm, Addbmm_, Addmm, Addmm_ and others.
func Alpha(alpha Number) Option {
	return Option{name: optionAlpha, number: optionNumber(alpha)}
}

// Scale is an option of Elu, Elu_, ScaledDotProductAttention.
func Scale(scale Number) Option {
	return Option{name: optionScale, number: optionNumber(scale)}
}

// InputScale is an option of Elu, Elu_.
func InputScale(inputScale Number) Option {
	return Option{name: optionInputScale, number: optionNumber(inputScale)}
}

// NegativeSlope is an option of LeakyRelu, LeakyRelu_.
func NegativeSlope(negativeSlope Number) Option {
	return Option{name: optionNegativeSlope, number: optionNumber(negativeSlope)}
}

// Beta is an option of Addbmm, Addbmm_, Addmm, Addmm_, Addmv, Addmv_, Addr, Addr_ and others.
func Beta(beta Number) Option {
	return Option{name: optionBeta, number: optionNumber(beta)}
}

// Threshold is an option of Softplus.
func Threshold(threshold Number) Option {
	return Option{name: optionThreshold, number: optionNumber(threshold)}
}

// Lambd is an option of Exponential_, Hardshrink, Softshrink.
func Lambd(lambd Number) Option {
	return Option{name: optionLambd, number: optionNumber(lambd)}
}

// Dim is an option of Aminmax, Argmax, Argmin, Argsort, Cat, Chunk, Cross, CumulativeTrapezoid and others.
func Dim(dim int64) Option {
	return Option{name: optionDim, number: intScalar(dim)}
}

// OutputSize is an option of RepeatInterleave, RepeatInterleaveRepeats, RepeatInterleaveTensor.
func OutputSize(outputSize int64) Option {
	return Option{name: optionOutputSize, number: intScalar(outputSize)}
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

// EnableGqa is an option of ScaledDotProductAttention.
func EnableGqa(enableGqa bool) Option {
	return Option{name: optionEnableGqa, number: intScalar(int64(flag(enableGqa)))}
}

// Rtol is an option of Allclose, Isclose.
func Rtol(rtol float64) Option {
	return Option{name: optionRtol, number: floatScalar(rtol)}
}

// Atol is an option of Allclose, Isclose.
func Atol(atol float64) Option {
	return Option{name: optionAtol, number: floatScalar(atol)}
}

// EqualNan is an option of Allclose, Isclose.
func EqualNan(equalNan bool) Option {
	return Option{name: optionEqualNan, number: intScalar(int64(flag(equalNan)))}
}

// Dtype is an option of Arange, BartlettWindow, BlackmanWindow, Cumprod, Cumprod_, Cumsum, Cumsum_, Empty and others.
func Dtype(dtype ScalarType) Option {
	return Option{name: optionDtype, number: intScalar(int64(dtype))}
}

// Step is an option of Arange, Range, Slice, SliceScatter.
func Step(step Number) Option {
	return Option{name: optionStep, number: optionNumber(step)}
}

// Base is an option of Logspace.
func Base(base float64) Option {
	return Option{name: optionBase, number: floatScalar(base)}
}

// Offset is an option of DiagEmbed, Diagflat, Diagonal, DiagonalScatter, LinalgDiagonal, TrilIndices, TriuIndices.
func Offset(offset int64) Option {
	return Option{name: optionOffset, number: intScalar(offset)}
}

// PaddingIdx is an option of Embedding, EmbeddingBag.
func PaddingIdx(paddingIdx int64) Option {
	return Option{name: optionPaddingIdx, number: intScalar(paddingIdx)}
}

// Diagonal is an option of Diag, Tril, Tril_, Triu, Triu_.
func Diagonal(diagonal int64) Option {
	return Option{name: optionDiagonal, number: intScalar(diagonal)}
}

// NumClasses is an option of OneHot.
func NumClasses(numClasses int64) Option {
	return Option{name: optionNumClasses, number: intScalar(numClasses)}
}

// FillValue is an option of NonzeroStatic.
func FillValue(fillValue int64) Option {
	return Option{name: optionFillValue, number: intScalar(fillValue)}
}

// R is an option of Combinations.
func R(rValue int64) Option {
	return Option{name: optionR, number: intScalar(rValue)}
}

// WithReplacement is an option of Combinations.
func WithReplacement(withReplacement bool) Option {
	return Option{name: optionWithReplacement, number: intScalar(int64(flag(withReplacement)))}
}

// Dx is an option of CumulativeTrapezoid, Trapezoid, Trapz.
func Dx(dx Number) Option {
	return Option{name: optionDx, number: optionNumber(dx)}
}

// N is an option of Diff, LinalgVander, Vander.
func N(n int64) Option {
	return Option{name: optionN, number: intScalar(n)}
}

// Increasing is an option of Vander.
func Increasing(increasing bool) Option {
	return Option{name: optionIncreasing, number: intScalar(int64(flag(increasing)))}
}

// Fweights is an option of Cov.
func Fweights(fweights *Tensor) Option {
	return Option{name: optionFweights, tensor: fweights}
}

// Aweights is an option of Cov.
func Aweights(aweights *Tensor) Option {
	return Option{name: optionAweights, tensor: aweights}
}

// P is an option of Bernoulli_, Cdist, Dist, Pdist.
func P(p Number) Option {
	return Option{name: optionP, number: optionNumber(p)}
}

// Keepdim is an option of AllDim, Amax, Amin, Aminmax, AnyDim, Argmax, Argmin, CountNonzero and others.
func Keepdim(keepdim bool) Option {
	return Option{name: optionKeepdim, number: intScalar(int64(flag(keepdim)))}
}

// Dim1 is an option of DiagEmbed, Diagonal, DiagonalScatter, LinalgDiagonal.
func Dim1(dim1 int64) Option {
	return Option{name: optionDim1, number: intScalar(dim1)}
}

// Dim2 is an option of DiagEmbed, Diagonal, DiagonalScatter, LinalgDiagonal.
func Dim2(dim2 int64) Option {
	return Option{name: optionDim2, number: intScalar(dim2)}
}

// Pow is an option of NormExceptDim.
func Pow(pow int64) Option {
	return Option{name: optionPow, number: intScalar(pow)}
}

// Bias is an option of Bilinear, LayerNorm, Linear.
func Bias(bias *Tensor) Option {
	return Option{name: optionBias, tensor: bias}
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

// Min is an option of Clamp, Clamp_, Histc.
func Min(min Number) Option {
	return Option{name: optionMin, number: optionNumber(min)}
}

// Max is an option of Clamp, Clamp_, Histc.
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

// Eps is an option of LayerNorm, Logit, Logit_, RmsNorm.
func Eps(eps float64) Option {
	return Option{name: optionEps, number: floatScalar(eps)}
}

// Nan is an option of NanToNum, NanToNum_.
func Nan(nan float64) Option {
	return Option{name: optionNan, number: floatScalar(nan)}
}

// Posinf is an option of NanToNum, NanToNum_.
func Posinf(posinf float64) Option {
	return Option{name: optionPosinf, number: floatScalar(posinf)}
}

// Neginf is an option of NanToNum, NanToNum_.
func Neginf(neginf float64) Option {
	return Option{name: optionNeginf, number: floatScalar(neginf)}
}

// Value is an option of Addcdiv, Addcdiv_, Addcmul, Addcmul_, ConstantPadNd, Pad.
func Value(value Number) Option {
	return Option{name: optionValue, number: optionNumber(value)}
}

// FromGenerator is an option of AlphaDropout, AlphaDropout_, Bernoulli, BernoulliP, BernoulliTensor, BernoulliTensor_, Bernoulli_, Binomial and others.
func FromGenerator(fromGenerator *Generator) Option {
	return Option{name: optionFromGenerator, generator: fromGenerator}
}

// Replacement is an option of Multinomial.
func Replacement(replacement bool) Option {
	return Option{name: optionReplacement, number: intScalar(int64(flag(replacement)))}
}

// Std is an option of LogNormal_, NormalFunctional, NormalTensorFloat.
func Std(std float64) Option {
	return Option{name: optionStd, number: floatScalar(std)}
}

// Mean is an option of LogNormal_, NormalFunctional.
func Mean(mean float64) Option {
	return Option{name: optionMean, number: floatScalar(mean)}
}

// Median is an option of Cauchy_.
func Median(median float64) Option {
	return Option{name: optionMedian, number: floatScalar(median)}
}

// Sigma is an option of Cauchy_.
func Sigma(sigma float64) Option {
	return Option{name: optionSigma, number: floatScalar(sigma)}
}

// To is an option of RandomFrom_.
func To(to int64) Option {
	return Option{name: optionTo, number: intScalar(to)}
}

// Lower is an option of Rrelu, Rrelu_.
func Lower(lower Number) Option {
	return Option{name: optionLower, number: optionNumber(lower)}
}

// Upper is an option of Rrelu, Rrelu_.
func Upper(upper Number) Option {
	return Option{name: optionUpper, number: optionNumber(upper)}
}

// Training is an option of Rrelu, Rrelu_.
func Training(training bool) Option {
	return Option{name: optionTraining, number: intScalar(int64(flag(training)))}
}

// Correction is an option of Std, StdMean, Var, VarMean.
func Correction(correction float64) Option {
	return Option{name: optionCorrection, number: floatScalar(correction)}
}

// Prepend is an option of Diff.
func Prepend(prepend *Tensor) Option {
	return Option{name: optionPrepend, tensor: prepend}
}

// Append is an option of Diff.
func Append(append *Tensor) Option {
	return Option{name: optionAppend, tensor: append}
}

// IncludeSelf is an option of IndexReduce, IndexReduce_, ScatterReduce, ScatterReduce_.
func IncludeSelf(includeSelf bool) Option {
	return Option{name: optionIncludeSelf, number: intScalar(int64(flag(includeSelf)))}
}

// Accumulate is an option of Put, Put_.
func Accumulate(accumulate bool) Option {
	return Option{name: optionAccumulate, number: intScalar(int64(flag(accumulate)))}
}

// Start is an option of Slice, SliceScatter.
func Start(start int64) Option {
	return Option{name: optionStart, number: intScalar(start)}
}

// End is an option of Slice, SliceScatter.
func End(endValue int64) Option {
	return Option{name: optionEnd, number: intScalar(endValue)}
}

// StorageOffset is an option of AsStrided, AsStridedScatter.
func StorageOffset(storageOffset int64) Option {
	return Option{name: optionStorageOffset, number: intScalar(storageOffset)}
}

// Descending is an option of Argsort, Sort.
func Descending(descending bool) Option {
	return Option{name: optionDescending, number: intScalar(int64(flag(descending)))}
}

// Largest is an option of Topk.
func Largest(largest bool) Option {
	return Option{name: optionLargest, number: intScalar(int64(flag(largest)))}
}

// Sorted is an option of Topk, Unique, UniqueDim.
func Sorted(sorted bool) Option {
	return Option{name: optionSorted, number: intScalar(int64(flag(sorted)))}
}

// Sorter is an option of Searchsorted, SearchsortedNumber.
func Sorter(sorter *Tensor) Option {
	return Option{name: optionSorter, tensor: sorter}
}

// OutInt32 is an option of Bucketize.
func OutInt32(outInt32 bool) Option {
	return Option{name: optionOutInt32, number: intScalar(int64(flag(outInt32)))}
}

// Right is an option of Bucketize.
func Right(right bool) Option {
	return Option{name: optionRight, number: intScalar(int64(flag(right)))}
}

// AssumeUnique is an option of Isin, IsinNumber.
func AssumeUnique(assumeUnique bool) Option {
	return Option{name: optionAssumeUnique, number: intScalar(int64(flag(assumeUnique)))}
}

// Invert is an option of Isin, IsinNumber.
func Invert(invert bool) Option {
	return Option{name: optionInvert, number: intScalar(int64(flag(invert)))}
}

// Bins is an option of Histc, HistogramBins.
func Bins(bins int64) Option {
	return Option{name: optionBins, number: intScalar(bins)}
}

// Weights is an option of Bincount.
func Weights(weights *Tensor) Option {
	return Option{name: optionWeights, tensor: weights}
}

// Minlength is an option of Bincount.
func Minlength(minlength int64) Option {
	return Option{name: optionMinlength, number: intScalar(minlength)}
}

// ReturnInverse is an option of Unique, UniqueConsecutive, UniqueDim, UniqueDimConsecutive.
func ReturnInverse(returnInverse bool) Option {
	return Option{name: optionReturnInverse, number: intScalar(int64(flag(returnInverse)))}
}

// ReturnCounts is an option of Unique, UniqueConsecutive, UniqueDim, UniqueDimConsecutive.
func ReturnCounts(returnCounts bool) Option {
	return Option{name: optionReturnCounts, number: intScalar(int64(flag(returnCounts)))}
}

// StartDim is an option of Flatten.
func StartDim(startDim int64) Option {
	return Option{name: optionStartDim, number: intScalar(startDim)}
}

// EndDim is an option of Flatten.
func EndDim(endDim int64) Option {
	return Option{name: optionEndDim, number: intScalar(endDim)}
}

// NonBlocking is an option of Copy.
func NonBlocking(nonBlocking bool) Option {
	return Option{name: optionNonBlocking, number: intScalar(int64(flag(nonBlocking)))}
}

// Periodic is an option of HammingWindow, KaiserWindow.
func Periodic(periodic bool) Option {
	return Option{name: optionPeriodic, number: intScalar(int64(flag(periodic)))}
}
