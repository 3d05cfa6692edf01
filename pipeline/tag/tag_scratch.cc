#include "tag/tag_scratch.h"

#include "tag/tag_buffers.h"

namespace whosaid {

TagScratch::TagScratch() : buffers_(std::make_unique<Buffers>()) {}
TagScratch::~TagScratch() = default;
TagScratch::TagScratch(TagScratch&&) noexcept = default;
TagScratch& TagScratch::operator=(TagScratch&&) noexcept = default;

}  // namespace whosaid
