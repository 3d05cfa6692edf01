// What tagging reuses from document to document: memory, in which nothing outlasts a call. One a
// thread.
#ifndef WHOSAID_TAG_TAG_SCRATCH_H_
#define WHOSAID_TAG_TAG_SCRATCH_H_

#include <memory>

namespace whosaid {

class TagScratch {
 public:
  struct Buffers;  // tag_buffers.h

  TagScratch();
  ~TagScratch();
  TagScratch(TagScratch&&) noexcept;
  TagScratch& operator=(TagScratch&&) noexcept;

  [[nodiscard]] Buffers& buffers() { return *buffers_; }

 private:
  std::unique_ptr<Buffers> buffers_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_SCRATCH_H_
