#include "tag/acronyms.h"

#include <array>
#include <string_view>

namespace whosaid {

std::optional<uint64_t> InitialsOf(std::span<const NameWord> words, const TokenReader& reader) {
  std::array<char, Name::kMost> initials{};
  uint32_t count = 0;
  for (const NameWord& word : words) {
    const Form form = reader.form(word.token);
    if (form != Form::kUpper && form != Form::kCaps) continue;
    initials[count++] = reader.Word(word.token).front();
  }
  if (count < 2) return std::nullopt;
  const NameHash hash(std::string_view(initials.data(), count));
  return KeyOf(KeyKind::kWords, hash.value());
}

uint32_t AcronymAfter(const Mention& mention, const TokenReader& reader) {
  const uint32_t at = mention.tokens.end;
  if (mention.type == EntityType::kPerson || at + 2 >= reader.size()) return 0;
  if (reader.form(at + 1) != Form::kCaps || !reader.Is(at, '(') || !reader.Is(at + 2, ')')) {
    return 0;
  }
  return at + 1;
}

}  // namespace whosaid
