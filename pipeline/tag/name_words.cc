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

void NameList::Add(uint32_t number, const Mention& mention, const TokenReader& reader) {
  Name& name = names.emplace_back();
  name.mention = number;
  name.first = static_cast<uint32_t>(words.size());
  uint32_t t = mention.tokens.begin;
  for (; reader.begin(t) < mention.name.begin; ++t) name.address |= AddressOf(reader.Bits(t));
  for (; t <= mention.head; ++t) {
    const Shape shape = reader.shape(t);
    if (!shape.is_word() && shape.form() != Form::kNumber) continue;
    if (name.count > 0 && reader.IsAny(t, tag_word::kGeneration)) {
      name.younger = true;
    } else if (name.count < Name::kMost) {
      words.push_back({{}, t});
      ++name.count;
    } else {
      name.too_long = true;
      break;
    }
  }
  name.husbands = (name.address & kAddressMarried) != 0 && name.count > 1 &&
                  !reader.IsAny(words[name.first].token, tag_word::kGivenFemale);
}

// In rounds, so that one word need not wait for the one before.
void NameList::LookUp(const TokenReader& reader, NameTable& table) {
  for (NameWord& word : words) word.hash = reader.HashOf(word.token);
  for (NameWord& word : words) word.number = table.At(KeyOf(KeyKind::kWords, word.hash.value()));
}

uint64_t PairKey(const Name& name, std::span<const NameWord> words, const TokenReader& reader) {
  const uint32_t first = words[0].token;
  const uint64_t given = reader.HasNickname(first) ? reader.GivenKey(first) : words[0].hash.value();
  return KeyOf(KeyKind::kPair, given * 31 + words.back().hash.value() + (name.younger ? 1 : 0) +
                                   (name.husbands ? 2 : 0));
}

}  // namespace whosaid
