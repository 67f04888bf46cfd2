// Results whose fields cannot be counted for sure, or not be seen: refused, whatever they hold, and the message names
// TENURE_FIELDS. The same types cross once their fields are listed.
#include <tenure/tenure.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using tenure::SharedTensor;
using tenure::Tensor;
using tenure::with_rc_scope;
using tenure::zeros;

static int number;

// CASE 1 refuse: with_rc_scope: the result holds a class whose fields cannot be counted for sure (it has an array, a
// union, CASE 1 also: a reference, a base class or over 16 fields); list them: TENURE_FIELDS(T, a, b)
#if CASE(1)
struct Reference {
  Tensor& r;
  int i;
};
void returns_reference_field(Tensor& t) {
  with_rc_scope([&] { return Reference{t, 1}; });
}
#endif

// CASE 2 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(2)
struct LateReference {
  int i;
  Tensor& r;
};
void returns_late_reference_field(Tensor& t) {
  with_rc_scope([&] { return LateReference{1, t}; });
}
#endif

// CASE 3 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(3)
struct Array {
  int count;
  double values[3];
};
void returns_array_field() {
  with_rc_scope([] { return Array{}; });
}
#endif

// CASE 4 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(4)
struct ArrayOfOne {
  Tensor t[1];
};
void returns_array_of_one() {
  with_rc_scope([] { return ArrayOfOne{}; });
}
#endif

// CASE 5 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(5)
struct Buffer {
  char bytes[4096];
  int used;
};
void returns_buffer() {
  with_rc_scope([] { return Buffer{}; });
}
#endif

// CASE 6 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(6)
struct Base {
  int x;
};
struct Derived : Base {
  int y;
};
void returns_derived() {
  with_rc_scope([] { return Derived{}; });
}
#endif

// CASE 7 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(7)
struct EmptyBase {};
struct HidesTensor : EmptyBase {
  Tensor t;
};
void returns_derived_from_empty() {
  with_rc_scope([] { return HidesTensor{}; });
}
#endif

// CASE 8 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(8)
struct Tensors : std::vector<Tensor> {};
void returns_derived_from_vector() {
  with_rc_scope([] { return Tensors{}; });
}
#endif

// CASE 9 refuse: with_rc_scope: the result is or holds a union, which does not say what it holds; use std::variant, or
// CASE 9 also: list what may be looked at: TENURE_FIELDS(T, a, b)
#if CASE(9)
union Union {
  int i;
  float f;
};
void returns_union() {
  with_rc_scope([] { return Union{}; });
}
#endif

// CASE 10 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(10)
struct Tagged {
  int tag;
  union {
    int i;
    float f;
  };
};
void returns_anonymous_union() {
  with_rc_scope([] { return Tagged{}; });
}
#endif

// CASE 11 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(11)
struct Seventeen {
  int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q;
};
void returns_17_fields() {
  with_rc_scope([] { return Seventeen{}; });
}
#endif

// CASE 12 refuse: with_rc_scope: the result holds a class that cannot be looked into; list its fields,
// CASE 12 also: TENURE_FIELDS(T, a, b), or, if it holds no tensor: template <> inline constexpr bool
// CASE 12 also: tenure::crosses_scope<T> = true
#if CASE(12)
class Hidden {
 public:
  Hidden() = default;

 private:
  int x = 0;
};
void returns_class() {
  with_rc_scope([] { return Hidden(); });
}
#endif

// CASE 13 refuse: the result holds a class that cannot be looked into
#if CASE(13)
struct Virtual {
  virtual ~Virtual() = default;
};
void returns_polymorphic() {
  with_rc_scope([] { return std::unique_ptr<Virtual>(); });
}
#endif

// CASE 14 refuse: with_rc_scope: the result holds a class that is only declared here; include its definition
#if CASE(14)
struct Declared;
std::unique_ptr<Declared> make();
void returns_incomplete() {
  with_rc_scope([] { return make(); });
}
#endif

// CASE 15 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(15)
struct Bound {
  int a, b;
  template <size_t i>
  int get() const {
    return a;
  }
};
template <>
struct std::tuple_size<Bound> : std::integral_constant<size_t, 1> {};
template <>
struct std::tuple_element<0, Bound> {
  using type = int;
};
void returns_type_with_its_own_bindings() {
  with_rc_scope([] { return Bound{}; });
}
#endif

// CASE 16 refuse: with_rc_scope: the result is or holds a reference
#if CASE(16)
struct ListedReference {
  Tensor& r;
  int i;
};
TENURE_FIELDS(ListedReference, r, i)
void returns_listed_reference(Tensor& t) {
  with_rc_scope([&] { return ListedReference{t, 1}; });
}
#endif

// CASE 30 accept
#if CASE(30)
struct ListedBase {
  int x;
};
struct Listed : ListedBase {
  double values[3];
  SharedTensor weights[2];
  union {
    int i;
    float f;
  };
};
TENURE_FIELDS(Listed, x, values, weights, i)
void returns_listed() {
  with_rc_scope([] { return Listed{}; });
  with_rc_scope([] { return std::optional<Listed>(); });
}
#endif

// CASE 31 accept
#if CASE(31)
class Private {
  int x = 0;
  std::string name;

 public:
  TENURE_FIELDS(Private, x, name)
};
void returns_listed_inside() {
  with_rc_scope([] { return Private(); });
}
#endif

// CASE 32 accept
#if CASE(32)
template <class T>
struct Grid {
  T cells[4][4];
  TENURE_FIELDS(Grid, cells)
};
void returns_listed_template() {
  with_rc_scope([] { return Grid<double>(); });
}
#endif

// CASE 33 accept
#if CASE(33)
namespace user {
struct Many {
  int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r;
};
TENURE_FIELDS(Many, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)
}  // namespace user
void returns_18_listed_fields() {
  with_rc_scope([] { return user::Many(); });
}
#endif

// CASE 34 accept
#if CASE(34)
void returns_local_class() {
  struct Local {
    int bits : 3;
    double values[2];
    TENURE_FIELDS(Local, bits, values)
  };
  with_rc_scope([] { return Local(); });
}
#endif
