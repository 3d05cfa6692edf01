#include "resolve/family.h"

#include <functional>
#include <optional>
#include <string_view>

namespace whosaid {
namespace {

constexpr uint32_t kNoToken = UINT32_MAX;

// Of a kin word: the wife of the pair, the husband, or neither.
std::optional<bool> IsWife(std::string_view word) {
  if (word == "wife" || word == "mother" || word == "lady" || word == "mamma") return true;
  if (word == "husband" || word == "father" || word == "papa") return false;
  return {};
}

uint64_t KeyOf(Index<Entity> of, std::string_view kin) {
  return std::hash<std::string_view>()(kin) * 31 + of.value();
}

}  // namespace

uint64_t Elders::HashOf(uint32_t token) const {
  return std::hash<std::string_view>()(Slice(document_.text, tokens_.span(token)));
}

void Elders::List() {
  surname_.resize(entities_.entities.size(), kNoToken);
  for (const Mention& m : entities_.mentions) {
    if (m.kind != MentionKind::kName || !m.entity.has_value()) continue;
    uint32_t& surname = surname_[m.entity.value()];
    if (surname == kNoToken || m.name == entities_.entities[m.entity.value()].name) {
      surname = m.head;
    }
    if (m.tokens.size() != 2) continue;  // a form of address and one word
    const WordUse title = rules_.words[tokens_.word[m.tokens.begin]];
    const bool wife = title.Is(WordUse::kMarriedTitle);
    if (wife || title.Is(WordUse::kManTitle)) {
      elders_.emplace(HashOf(m.head) + (wife ? 1 : 0), m.entity);
    }
  }
}

Index<Entity> Elders::Find(Index<Entity> of, uint32_t kin) {
  const std::optional<bool> wife = IsWife(Slice(document_.text, tokens_.span(kin)));
  if (!wife) return {};
  if (surname_.empty()) List();
  const uint32_t surname = surname_[of.value()];
  if (surname == kNoToken) return {};
  const auto found = elders_.find(HashOf(surname) + (*wife ? 1 : 0));
  return found == elders_.end() || found->second == of ? Index<Entity>() : found->second;
}

Index<Entity> Relatives::Find(Index<Entity> of, std::string_view kin) const {
  const auto found = relatives_.find(KeyOf(of, kin));
  return found == relatives_.end() ? Index<Entity>() : found->second;
}

void Relatives::Remember(Index<Entity> of, std::string_view kin, Index<Entity> who) {
  relatives_.insert_or_assign(KeyOf(of, kin), who);
}

}  // namespace whosaid
