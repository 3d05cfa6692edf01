// What names, and parts of names, are compared by: 64 bits of their words, letters folded by ASCII
// case. A hyphen is as good as a space between two words: "Il-hun" is "Il Hun".
#ifndef WHOSAID_TAG_NAME_HASH_H_
#define WHOSAID_TAG_NAME_HASH_H_

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace whosaid {

// The hash of words side by side is made of theirs, so that each word is read once, whatever names
// and parts of names it stands in: a polynomial over the sections between spaces and hyphens.
class NameHash {
 public:
  NameHash() = default;  // of no words
  explicit NameHash(std::string_view word) { AddSections(word); }
  // The same for one token of a text, faster.
  NameHash(std::string_view text, Span word);

  [[nodiscard]] uint64_t value() const { return value_; }

  // Of the words of `a` and then those of `b`.
  friend NameHash operator+(NameHash a, NameHash b) {
    return {a.value_ * b.power_ + b.value_, a.power_ * b.power_};
  }

 private:
  static constexpr uint64_t kBase = 0x9E6C63D0676A9A99ULL;

  NameHash(uint64_t value, uint64_t power) : value_(value), power_(power) {}

  void AddSections(std::string_view word);

  uint64_t value_ = 0;
  uint64_t power_ = 1;  // of kBase, one for each section
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_HASH_H_
