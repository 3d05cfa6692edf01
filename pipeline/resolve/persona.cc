#include "resolve/persona.h"

#include <functional>

namespace whosaid {

Personas::Personas(const Document& document, const Tokens& tokens, const Entities& entities,
                   const Vocabulary& vocabulary)
    : document_(document),
      tokens_(tokens),
      entities_(entities),
      vocabulary_(vocabulary),
      personas_(entities.entities.size()) {
  for (size_t e = 0; e < personas_.size(); ++e) {
    personas_[e].type = entities.entities[e].type;
    personas_[e].gender = entities.entities[e].gender;
  }
  for (const Mention& m : entities.mentions) {
    if (!m.entity.has_value()) continue;
    Persona& p = personas_[m.entity.value()];
    if ((m.flags & kPluralFlag) != 0) p.plural = true;
    if (m.kind != MentionKind::kName) continue;
    p.named = true;
    if (p.surname == Persona::kNoToken || m.name == entities.entities[m.entity.value()].name) {
      p.surname = m.head;
    }
  }
}

uint64_t Personas::HashOf(uint32_t token) const {
  return std::hash<std::string_view>()(Slice(document_.text, tokens_.span(token)));
}

void Personas::ListElders() {
  elders_listed_ = true;
  const std::optional<LexiconId> man = vocabulary_.lexicon("courtesy.man");
  const std::optional<LexiconId> married = vocabulary_.lexicon("courtesy.married");
  if (!man || !married) return;
  for (const Mention& m : entities_.mentions) {
    // A form of address and one word.
    if (m.kind != MentionKind::kName || m.tokens.size() != 2 || !m.entity.has_value()) continue;
    const WordClass title = tokens_.word[m.tokens.begin];
    const bool wife = vocabulary_.Has(title, *married);
    if (wife || vocabulary_.Has(title, *man)) {
      elders_.emplace(HashOf(m.head) + (wife ? 1 : 0), m.entity);
    }
  }
}

Index<Entity> Personas::Elder(Index<Entity> of, bool wife) {
  if (!elders_listed_) ListElders();
  const uint32_t surname = personas_[of.value()].surname;
  if (surname == Persona::kNoToken) return {};
  const auto found = elders_.find(HashOf(surname) + (wife ? 1 : 0));
  return found == elders_.end() || found->second == of ? Index<Entity>() : found->second;
}

Index<Entity> Personas::Relative(Index<Entity> of, uint32_t kin) const {
  const auto found = relatives_.find(HashOf(kin) * 31 + of.value());
  return found == relatives_.end() ? Index<Entity>() : found->second;
}

void Personas::RememberRelative(Index<Entity> of, uint32_t kin, Index<Entity> who) {
  relatives_.insert_or_assign(HashOf(kin) * 31 + of.value(), who);
}

}  // namespace whosaid
