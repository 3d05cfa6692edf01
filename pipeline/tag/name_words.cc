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

void NameList::Read(uint32_t index, const Mention& mention, const Tokens& tokens,
                    const TokenReader& reader, NameTable& table) {
  Name name;
  name.mention = index;
  name.first = static_cast<uint32_t>(words.size());
  uint32_t t = mention.tokens.begin;
  for (; t < mention.tokens.end && tokens.begin[t] < mention.name.begin; ++t) {
    name.address |= AddressOf(reader.Bits(t));
  }
  for (; t < mention.tokens.end && tokens.end[t] <= mention.name.end; ++t) {
    const Shape shape = tokens.shape[t];
    if (!shape.is_word() && shape.form() != Form::kNumber) continue;
    if (name.count > 0 && reader.IsAny(t, tag_word::kGeneration)) {
      name.younger = true;
    } else if (name.count < Name::kMost) {
      const NameHash hash = reader.HashOf(t);
      words.push_back({hash, t, table.At(KeyOf(KeyKind::kWords, hash.value()))});
      ++name.count;
    } else {
      name.too_long = true;
      break;
    }
  }
  names.push_back(name);
}

uint64_t PairKey(const Name& name, std::span<const NameWord> words, const TokenReader& reader) {
  const uint32_t first = words[0].token;
  const uint64_t given = reader.HasNickname(first) ? reader.GivenKey(first) : words[0].hash.value();
  return KeyOf(KeyKind::kPair, given * 31 + words.back().hash.value() + (name.younger ? 1 : 0));
}

}  // namespace whosaid
