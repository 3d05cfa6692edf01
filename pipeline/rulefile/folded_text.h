// A text in which words are looked up: its ASCII letters in lower case, all other bytes as they
// are.
#ifndef WHOSAID_RULEFILE_FOLDED_TEXT_H_
#define WHOSAID_RULEFILE_FOLDED_TEXT_H_

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#include "base/span.h"
#include "rulefile/word_key.h"

namespace whosaid {

class FoldedText {
 public:
  FoldedText() = default;
  explicit FoldedText(std::string_view text) { Assign(text); }

  // Becomes that of another text, in the same memory where it is enough.
  void Assign(std::string_view text) {
    if (bytes_ == nullptr || capacity_ < text.size()) {
      capacity_ = text.size();
      bytes_ = std::make_unique_for_overwrite<char[]>(capacity_ + WordKey::kBytes);
    }
    // Plain enough for a compiler to do many bytes at once.
    char* const bytes = bytes_.get();
    for (size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<uint8_t>(text[i]);
      const bool capital = static_cast<uint8_t>(byte - 'A') < 26;
      bytes[i] = static_cast<char>(byte | (capital ? 0x20 : 0));
    }
    std::memset(bytes + text.size(), 0, WordKey::kBytes);
  }

  // At `offset`, from where on as many bytes can be read as a WordKey has.
  [[nodiscard]] const char* At(uint32_t offset) const { return bytes_.get() + offset; }
  [[nodiscard]] std::string_view Slice(Span span) const { return {At(span.begin), span.size()}; }

 private:
  std::unique_ptr<char[]> bytes_;  // of the text, then room to read
  size_t capacity_ = 0;            // without that room
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_FOLDED_TEXT_H_
