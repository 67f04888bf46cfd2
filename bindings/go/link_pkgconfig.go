//go:build !tenure_flags

package tenure

// The library as it was installed. With -tags tenure_flags it is found by CGO_CFLAGS and CGO_LDFLAGS instead.

// #cgo pkg-config: tenure
import "C"
