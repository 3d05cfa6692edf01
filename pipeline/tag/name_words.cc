#include "tag/name_words.h"

namespace whosaid {
namespace {

uint8_t AddressOf(uint64_t bits) {
  if ((bits & tag_word::kAddressMan) != 0) return kAddressMan;
  if ((bits & tag_word::kAddressMarried) != 0) return kAddressMarried;
  if ((bits & tag_word::kAddressUnmarried) != 0) return kAddressUnmarried;
  return (bits & tag_word::kAddressWoman) != 0 ? kAddressWoman : uint8_t{0};
}

}  // namespace

void NameList::Read(std::span<const uint32_t> numbers, std::span<const Mention> mentions,
                    const TokenReader& reader) {
  names.resize(numbers.size());
  uint32_t used = 0;  // words
  for (size_t i = 0; i < numbers.size(); ++i) {
    // The words that one name may have are there before it is read.
    if (used + Name::kMost > words.size()) words.resize(2 * words.size() + Name::kMost);
    const Mention& mention = mentions[numbers[i]];
    NameWord* const first = &words[used];
    uint32_t count = 0;
    uint8_t address = 0;
    bool younger = false;
    bool too_long = false;
    const uint32_t head = mention.head;
    uint32_t t = mention.tokens.begin;
    for (; reader.begin(t) < mention.name.begin; ++t) address |= AddressOf(reader.Bits(t));
    for (; t <= head; ++t) {
      const Form form = reader.form(t);
      if (form == Form::kMark || form == Form::kPoint) continue;
      if (count > 0 && (reader.Bits(t) & tag_word::kGeneration) != 0) {
        younger = true;
      } else if (count < Name::kMost) {
        first[count++].token = t;
      } else {
        too_long = true;
        break;
      }
    }
    const bool husbands = (address & kAddressMarried) != 0 && count > 1 &&
                          !reader.IsAny(first->token, tag_word::kGivenFemale);
    names[i] = {numbers[i], used,   static_cast<uint8_t>(count), too_long, younger,
                husbands,   address};
    used += count;
  }
  word_count = used;
}

// In rounds, so that one word need not wait for the one before.
void NameList::LookUp(const TokenReader& reader, NameTable& table) {
  const std::span<NameWord> used = std::span(words).first(word_count);
  for (NameWord& word : used) word.hash = reader.HashOf(word.token);
  for (NameWord& word : used) word.number = table.At(KeyOf(KeyKind::kWords, word.hash.value()));
}

uint64_t PairKey(const Name& name, std::span<const NameWord> words, const TokenReader& reader) {
  const uint32_t first = words[0].token;
  const uint64_t given = reader.HasNickname(first) ? reader.GivenKey(first) : words[0].hash.value();
  return KeyOf(KeyKind::kPair, given * 31 + words.back().hash.value() + (name.younger ? 1 : 0) +
                                   (name.husbands ? 2 : 0));
}

}  // namespace whosaid
