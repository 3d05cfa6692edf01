// The words of a name, told apart: form of address, given name, surname, "Jr.".
#ifndef WHOSAID_TAG_NAME_WORDS_H_
#define WHOSAID_TAG_NAME_WORDS_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rulefile/vocabulary.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Forms of address, a bit each: of one person, several may be used.
inline constexpr uint8_t kAddressMan = 0x01;
inline constexpr uint8_t kAddressMarried = 0x02;
inline constexpr uint8_t kAddressUnmarried = 0x04;
inline constexpr uint8_t kAddressWoman = 0x08;

// "Mrs. Keller" is not Miss Keller; everybody else may be both.
[[nodiscard]] constexpr bool AddressesAgree(uint8_t a, uint8_t b) {
  constexpr uint8_t kEither = kAddressMarried | kAddressUnmarried;
  return ((a | b) & kEither) != kEither;
}

struct NameWords {
  static constexpr size_t kMost = 8;  // longer names have no short forms

  std::array<uint32_t, kMost> word{};  // tokens; without titles, marks and "Jr."
  uint32_t count = 0;
  bool too_long = false;
  bool younger = false;  // "Jr.", "III"
  uint8_t address = 0;
};

class NameReader {
 public:
  NameReader(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary);

  [[nodiscard]] NameWords Read(const Mention& mention) const;

  [[nodiscard]] std::string_view Word(uint32_t token) const {
    return Slice(document_.text, tokens_.span(token));
  }
  // Of words [begin, end) of a name.
  [[nodiscard]] uint64_t HashOf(const NameWords& name, uint32_t begin, uint32_t end) const;
  [[nodiscard]] uint64_t HashOf(uint32_t token) const;
  // The same for "Bill" and "William".
  [[nodiscard]] uint64_t HashOfGiven(uint32_t token) const { return HashOfOneOf(token, nickname_); }
  // The same for "Sen." and "senator".
  [[nodiscard]] uint64_t HashOfRole(uint32_t token) const { return HashOfOneOf(token, office_); }

  [[nodiscard]] bool IsFunctionWord(uint32_t token) const { return Has(token, function_); }
  [[nodiscard]] bool IsGiven(uint32_t token) const {
    return Has(token, given_) && !Has(token, function_);
  }
  // "George", but not "Kim": a given name that is no surname.
  [[nodiscard]] bool IsOnlyGiven(uint32_t token) const {
    return Has(token, given_) && !Has(token, surname_);
  }

 private:
  using Id = std::optional<LexiconId>;
  [[nodiscard]] bool Has(uint32_t token, const Id& id) const {
    return id && vocabulary_.Has(tokens_.word[token], *id);
  }
  [[nodiscard]] uint64_t HashOfOneOf(uint32_t token, const Id& lexicon) const;
  [[nodiscard]] uint8_t AddressOf(uint32_t token) const;

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  Id function_, given_, surname_, generation_, nickname_, office_;
  Id courtesy_, man_, married_, unmarried_, woman_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_WORDS_H_
