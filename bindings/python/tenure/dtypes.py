"""Element types."""
import enum


class dtype(enum.IntEnum):
    """An element type, by its number in the C API. dtype("f32") and dtype(numpy.float32) are dtype.f32."""

    u8 = 0
    i8 = 1
    i16 = 2
    i32 = 3
    i64 = 4
    f16 = 5
    f32 = 6
    f64 = 7
    c64 = 8
    c128 = 9
    bool = 10
    bf16 = 11

    @classmethod
    def _missing_(cls, value):
        name = value if isinstance(value, str) else None
        if isinstance(value, type):
            name = value.__name__
        elif name is None and isinstance(getattr(value, "name", None), str):
            name = value.name
        return cls.__members__.get(NAMES.get(name, name))

    @property
    def itemsize(self):
        """Bytes of an element."""
        return _BYTES[self]

    @property
    def is_floating_point(self):
        return self in (dtype.f16, dtype.f32, dtype.f64, dtype.bf16)

    @property
    def is_complex(self):
        return self in (dtype.c64, dtype.c128)

    def __str__(self):
        return self.name

    def __repr__(self):
        return "tenure." + self.name


# Other names, those of numpy's and Python's own.
NAMES = {"uint8": "u8", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64", "float16": "f16", "float32": "f32",
          "float64": "f64", "complex64": "c64", "complex128": "c128", "bfloat16": "bf16", "bool_": "bool", "float": "f32",
          "int": "i64", "complex": "c64"}
_BYTES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 8, 5: 2, 6: 4, 7: 8, 8: 8, 9: 16, 10: 1, 11: 2}
# The letter of the struct module, which arrays and numpy share; bf16 has none, complex ones are pairs.
CODES = {0: "B", 1: "b", 2: "h", 3: "i", 4: "q", 5: "e", 6: "f", 7: "d", 10: "?"}
TYPESTR = {0: "|u1", 1: "|i1", 2: "<i2", 3: "<i4", 4: "<i8", 5: "<f2", 6: "<f4", 7: "<f8", 8: "<c8", 9: "<c16", 10: "|b1"}
