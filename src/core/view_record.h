// Writes through views: nodes that know where a view lies in its base.
#pragma once

#include "core/record.h"

namespace tenure::core {

/// How many sizes and strides keep_view_geometry puts into a node.
size_t geometry_sizes(const ViewRecord& r, const Slot& view);
/// Copies the geometries of the view and of its base into a node that has room for them.
void keep_view_geometry(Node* n, const ViewRecord& r, const Slot& view) noexcept;

}  // namespace tenure::core
