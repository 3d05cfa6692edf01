// A line of JSON in the making: pieces are written through a plain pointer into a block, and go to
// the string behind it a block at a time. Nothing is in the string for certain before Flush() or
// the destructor.
//
// Pieces that belong together are written at once:
//   char* at = block.Room(kBytes);
//   at = PutPiece(at, "{\"start\":");
//   at = PutNumber(at, 7);
//   block.Wrote(at);
#ifndef WHOSAID_EMIT_JSON_BLOCK_H_
#define WHOSAID_EMIT_JSON_BLOCK_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "base/span.h"
#include "emit/pieces.h"

namespace whosaid {

class JsonBlock {
 public:
  // `out` must outlive the block, and nobody else may write to it meanwhile.
  explicit JsonBlock(std::string& out) : out_(out) {}
  JsonBlock(const JsonBlock&) = delete;
  JsonBlock& operator=(const JsonBlock&) = delete;
  ~JsonBlock() { Flush(); }

  // Where the next `bytes`, no more than a block has, may be written.
  [[nodiscard]] char* Room(size_t bytes) {
    if (static_cast<size_t>(block_ + kSize - at_) < bytes) Flush();
    return at_;
  }
  // All before `at` is written.
  void Wrote(char* at) { at_ = at; }

  // As it is.
  void Put(std::string_view json) {
    if (static_cast<size_t>(block_ + kSize - at_) < json.size()) {
      Flush();
      if (json.size() > kSize) {
        out_ += json;
        return;
      }
    }
    std::memcpy(at_, json.data(), json.size());
    at_ += json.size();
  }
  // As what stands between the quotation marks of a JSON string.
  void PutEscaped(std::string_view text);
  // So the words of a label in `text`, one space between each two (emit/words.h).
  void PutLabel(std::string_view text, Span span);
  void PutConfidence(double confidence) {
    Wrote(whosaid::PutConfidence(Room(kConfidenceRoom), confidence));
  }
  void PutNumber(uint32_t number) { Wrote(whosaid::PutNumber(Room(kNumberRoom), number)); }

  void Flush();

 private:
  static constexpr size_t kSize = 4096;

  std::string& out_;
  char block_[kSize];
  char* at_ = block_;
};

}  // namespace whosaid

#endif  // WHOSAID_EMIT_JSON_BLOCK_H_
