// The shape of a token: one byte that says what it looks like, whatever word it is. Rules ask for
// it in brackets: [upper] [caps] [digit] [initial] [first] [glued].
#ifndef WHOSAID_RULEFILE_SHAPE_H_
#define WHOSAID_RULEFILE_SHAPE_H_

#include <cstdint>

namespace whosaid {

// The low three bits of a shape.
enum class Form : uint8_t {
  kLower,    // "mayor", "41-year-old", "iPhone": a word whose first letter is not upper case
  kUpper,    // "Maria", "McCain", "Anne-Marie", "Mr."; "al-Rashid", as "al" is a particle of names
  kCaps,     // "UN", "U.S.", "NATO": two or more letters, all upper case
  kInitial,  // "J.": one upper case letter and a full stop, or "J" alone but for "I" and "A"
  kNumber,   // begins with a digit: "1,200", "3.5", "10th", "1990s"
  kMark,     // a quotation mark or an apostrophe that stands alone
  kPoint,    // any other punctuation or symbol
  kOther,    // what the Unicode word break gives in scripts without case
};

struct Shape {
  uint8_t bits = 0;

  static constexpr uint8_t kFormMask = 0x07;
  static constexpr uint8_t kSpaceBefore = 0x08;    // white space stands before the token
  static constexpr uint8_t kSentenceFirst = 0x10;  // the first word of its sentence
  static constexpr uint8_t kLineFirst = 0x20;      // the first token of its line
  static constexpr uint8_t kSentenceEnd = 0x40;    // a full stop (or ! ? ...) that ends a sentence,
                                                   // inside quotation marks or not
  static constexpr uint8_t kAscii = 0x80;          // every byte is ASCII

  [[nodiscard]] constexpr Form form() const { return static_cast<Form>(bits & kFormMask); }
  [[nodiscard]] constexpr bool has(uint8_t flag) const { return (bits & flag) != 0; }
  [[nodiscard]] constexpr bool is_word() const {
    return form() <= Form::kInitial || form() == Form::kOther;
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SHAPE_H_
