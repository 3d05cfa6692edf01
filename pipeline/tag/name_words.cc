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

// In rounds, so that one word need not wait for the one before.
void NameList::Read(std::span<const uint32_t> named, std::span<const Mention> mentions,
                    const TokenReader& reader, NameTable& table) {
  names.clear();
  words.clear();
  for (const uint32_t number : named) Split(number, mentions[number], reader);
  for (NameWord& word : words) word.hash = reader.HashOf(word.token);
  for (NameWord& word : words) word.number = table.At(KeyOf(KeyKind::kWords, word.hash.value()));
}

void NameList::Split(uint32_t number, const Mention& mention, const TokenReader& reader) {
  Name& name = names.emplace_back();
  name.mention = number;
  name.first = static_cast<uint32_t>(words.size());
  uint32_t t = mention.tokens.begin;
  for (; t < mention.tokens.end && reader.begin(t) < mention.name.begin; ++t) {
    name.address |= AddressOf(reader.Bits(t));
  }
  const size_t most = words.size() + Name::kMost;
  for (; t < mention.tokens.end && reader.end(t) <= mention.name.end; ++t) {
    const Shape shape = reader.shape(t);
    if (!shape.is_word() && shape.form() != Form::kNumber) continue;
    if (words.size() > name.first && reader.IsAny(t, tag_word::kGeneration)) {
      name.younger = true;
    } else if (words.size() < most) {
      words.emplace_back().token = t;
    } else {
      name.too_long = true;
      break;
    }
  }
  name.count = static_cast<uint8_t>(words.size() - name.first);
}

uint64_t PairKey(const Name& name, std::span<const NameWord> words, const TokenReader& reader) {
  const uint32_t first = words[0].token;
  const uint64_t given = reader.HasNickname(first) ? reader.GivenKey(first) : words[0].hash.value();
  return KeyOf(KeyKind::kPair, given * 31 + words.back().hash.value() + (name.younger ? 1 : 0));
}

}  // namespace whosaid
