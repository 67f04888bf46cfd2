#include "tenure/error.h"

namespace tenure {
inline namespace v1 {

// Out of line, so that each class has one home and is caught across shared objects.
Error::~Error() = default;
ShapeError::~ShapeError() = default;
DTypeError::~DTypeError() = default;
DeviceError::~DeviceError() = default;
IndexError::~IndexError() = default;
ValueError::~ValueError() = default;
ScopeError::~ScopeError() = default;
EscapeError::~EscapeError() = default;
StaleTensorError::~StaleTensorError() = default;
OutOfMemoryError::~OutOfMemoryError() = default;
IoError::~IoError() = default;
GradError::~GradError() = default;

}  // namespace v1
}  // namespace tenure
