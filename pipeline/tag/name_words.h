// The words of a name, told apart: form of address, given name, surname, "Jr.".
#ifndef WHOSAID_TAG_NAME_WORDS_H_
#define WHOSAID_TAG_NAME_WORDS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "tag/entities.h"
#include "tag/name_hash.h"
#include "tag/name_table.h"
#include "tag/token_reader.h"

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

struct NameWord {
  NameHash hash;
  uint32_t token = 0;
  NameTable::Number number = NameTable::kNone;  // of the word alone
};

// What a mention names somebody by.
struct Name {
  static constexpr uint32_t kMost = 8;  // longer names have no short forms

  uint32_t mention = 0;
  uint32_t first = 0;  // its words in the list, without titles, marks and "Jr."
  uint8_t count = 0;
  bool too_long = false;
  bool younger = false;   // "Jr.", "III"
  bool husbands = false;  // "Mrs. John Keller": the words are her husband's name
  uint8_t address = 0;
};

// The names of a document in text order. Each word is looked up once, here.
struct NameList {
  std::vector<Name> names;
  std::vector<NameWord> words;  // `word_count` of them are in use
  uint32_t word_count = 0;

  // Replaces all by the names that the mentions of these numbers are.
  void Read(std::span<const uint32_t> numbers, std::span<const Mention> mentions,
            const TokenReader& reader);
  // Looks up the words of all names.
  void LookUp(const TokenReader& reader, NameTable& table);

  [[nodiscard]] std::span<const NameWord> WordsOf(const Name& name) const {
    return {words.data() + name.first, name.count};
  }
};

[[nodiscard]] inline NameHash HashOf(std::span<const NameWord> words) {
  NameHash hash;
  for (const NameWord& word : words) hash = hash + word.hash;
  return hash;
}

[[nodiscard]] inline bool InCapitals(std::span<const NameWord> words, const TokenReader& reader) {
  for (const NameWord& word : words) {
    if (reader.form(word.token) == Form::kUpper) return false;
  }
  return true;
}

// The key of words side by side.
[[nodiscard]] inline uint64_t WordsKey(std::span<const NameWord> words) {
  return KeyOf(KeyKind::kWords, HashOf(words).value());
}
// Of all the words of a name.
[[nodiscard]] inline uint64_t FullKey(const Name& name, std::span<const NameWord> words) {
  const KeyKind kind = name.husbands  ? KeyKind::kHusbands
                       : name.younger ? KeyKind::kYounger
                                      : KeyKind::kWords;
  return KeyOf(kind, HashOf(words).value());
}
[[nodiscard]] uint64_t PairKey(const Name& name, std::span<const NameWord> words,
                               const TokenReader& reader);
// Of a single word, with its form of address.
[[nodiscard]] inline uint64_t AddressKey(const Name& name, const NameWord& word) {
  return KeyOf(KeyKind::kAddress, word.hash.value() + name.address);
}

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_WORDS_H_
