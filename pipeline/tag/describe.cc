// One pass over the mentions in text order. A name looks at what stands around it: title, role noun
// before it, apposition or "who is" after it. A description looks for a name right behind it, and
// else for the latest person described by the same noun.

#include "tag/describe.h"

#include <algorithm>
#include <string_view>

#include "tag/role_phrase.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestParenthesis = 6;

class Describer {
 public:
  Describer(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
            const NameReader& reader, NameTable& table, Entities& entities)
      : tokens_(tokens),
        vocabulary_(vocabulary),
        reader_(reader),
        phrases_(document, tokens, vocabulary),
        body_(vocabulary.lexicon("organization.body")),
        male_(vocabulary.lexicon("role.male")),
        female_(vocabulary.lexicon("role.female")),
        relative_(vocabulary.lexicon("function.relative")),
        table_(table),
        entities_(entities) {}

  void Run() {
    for (uint32_t i = 0; i < entities_.mentions.size(); ++i) {
      const Mention& m = entities_.mentions[i];
      if (m.kind == MentionKind::kName) {
        if (m.type == EntityType::kPerson || m.type == EntityType::kOther) DescribePerson(i);
        if (m.type == EntityType::kOrganization) RememberBody(m);
      } else if (m.kind == MentionKind::kNominal) {
        LinkDescription(i);
      }
    }
  }

 private:
  Entity& At(Index<Entity> index) { return entities_.entities[index.value()]; }
  [[nodiscard]] std::string_view Word(uint32_t t) const {
    return t < tokens_.size() ? reader_.Word(t) : std::string_view();
  }

  // What the text says of a person around his or her name.
  void DescribePerson(uint32_t i) {
    const Mention m = entities_.mentions[i];
    RememberTitle(m);
    if (const auto before = phrases_.Before(m.tokens.begin)) Give(m.entity, *before);
    if ((m.flags & kPossessiveFlag) != 0) return;
    uint32_t t = AfterOrigin(m.tokens.end);
    if (t >= tokens_.size() || tokens_.shape[t].has(Shape::kSentenceEnd)) return;
    if (phrases_.IsBe(t)) {  // "Silva is the mayor"
      const auto role = phrases_.At(t + 1);
      if (role && role->ends_well && role->head != t + 1) Give(m.entity, *role, i);
      return;
    }
    if (Word(t) != "," && Word(t) != "(" && Word(t) != "\u2014" && Word(t) != "--") return;
    ++t;
    if (t + 1 < tokens_.size() && tokens_.shape[t].form() == Form::kNumber && Word(t + 1) == ",") {
      t += 2;  // the age
    }
    const bool who = t + 2 < tokens_.size() && Word(t) == "who" && phrases_.IsBe(t + 1);
    if (who) t += 2;
    while (t < tokens_.size() && phrases_.IsAdverb(t)) ++t;
    if (t >= tokens_.size()) return;
    const auto role = phrases_.At(t);
    // "Silva, its mayor": nobody is called "it", so the owner is another and the words are hers.
    const bool of_a_body = Word(t) == "its";
    if (role && (role->indefinite || role->ends_well || who || of_a_body)) Give(m.entity, *role, i);
  }

  // Past "(R-Utah)" and "of Utah".
  [[nodiscard]] uint32_t AfterOrigin(uint32_t t) const {
    if (Word(t) == "of" && t + 1 < tokens_.size() && tokens_.shape[t + 1].form() == Form::kUpper) {
      t += 2;
      while (t < tokens_.size() && tokens_.shape[t].form() == Form::kUpper) ++t;
      return t;
    }
    if (Word(t) != "(") return t;
    for (uint32_t close = t + 1; close < tokens_.size() && close < t + kLongestParenthesis;
         ++close) {
      if (Word(close) == ")") return close + 1;
    }
    return t;
  }

  // "Sen. Silva" is later "the senator", "Secretary of State Silva" "the secretary".
  void RememberTitle(const Mention& m) {
    uint32_t last = UINT32_MAX;
    for (uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) {
      if (tokens_.begin[t] >= m.name.begin || Word(t) == "of") break;
      last = t;
    }
    if (last == UINT32_MAX) return;
    NameTable::Entry& entry = table_.At(KeyKind::kRole, reader_.HashOfRole(last));
    entry.entity = m.entity;
    entry.qualifier = 0;
  }

  // The role is that person's, and so is the description that stands there as a mention.
  void Give(Index<Entity> person, const RolePhrase& role, uint32_t name = UINT32_MAX) {
    Entity& e = At(person);
    if (e.role.empty()) e.role = tokens_.span(role.tokens);
    LearnGender(person, role.head);
    RememberRole(person, role.head, role.tokens.end);
    if (name == UINT32_MAX) return;
    for (uint32_t j = name + 1; j < entities_.mentions.size(); ++j) {
      Mention& m = entities_.mentions[j];
      if (m.tokens.begin > role.head) break;
      if (m.kind == MentionKind::kNominal && m.head == role.head) m.entity = person;
    }
  }

  void LearnGender(Index<Entity> person, uint32_t head) {
    Entity& e = At(person);
    if (e.gender != Gender::kUnknown) return;
    if (male_ && vocabulary_.Has(tokens_.word[head], *male_)) e.gender = Gender::kMale;
    if (female_ && vocabulary_.Has(tokens_.word[head], *female_)) e.gender = Gender::kFemale;
  }

  void RememberRole(Index<Entity> person, uint32_t head, uint32_t end) {
    NameTable::Entry& entry = table_.At(KeyKind::kRole, reader_.HashOfRole(head));
    entry.entity = person;
    entry.qualifier = Qualifier(head, end);
  }

  // What a role is of, as one number: of "mayor of Velden", Velden; 0 where nothing is named.
  [[nodiscard]] uint32_t Qualifier(uint32_t head, uint32_t end) const {
    for (uint32_t t = head + 1; t < end; ++t) {
      const Form form = tokens_.shape[t].form();
      if (form == Form::kUpper || form == Form::kCaps) {
        return static_cast<uint32_t>(reader_.HashOf(t)) | 1;
      }
    }
    return 0;
  }

  // "The ministry" is the last body that has the word in its name.
  void RememberBody(const Mention& m) {
    if (!body_) return;
    for (uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) {
      if (vocabulary_.Has(tokens_.word[t], *body_)) {
        table_.At(KeyKind::kRole, reader_.HashOf(t)).entity = m.entity;
      }
    }
  }

  void LinkDescription(uint32_t i) {
    Mention& m = entities_.mentions[i];
    const bool one = (m.flags & kPluralFlag) == 0;
    const bool person = m.type == EntityType::kPerson;
    if (!m.entity.has_value() && one && person) m.entity = NamedBeside(i);
    if (!m.entity.has_value() && one && person && !phrases_.IsKin(m.head)) m.entity = SameRole(m);
    if (!m.entity.has_value() && one && m.type == EntityType::kOrganization) {
      m.entity = SameBody(m);
    }
    if (!m.entity.has_value()) m.entity = SameWords(m);
    if (one && person && !phrases_.IsKin(m.head)) RememberRole(m.entity, m.head, m.tokens.end);
    if (At(m.entity).gender == Gender::kUnknown) At(m.entity).gender = m.gender;
  }

  // "The mayor, Ana Silva, said" and "Mayor-elect Ana Silva": the name right behind it.
  Index<Entity> NamedBeside(uint32_t i) {
    const Mention& m = entities_.mentions[i];
    if ((m.flags & kPossessiveFlag) != 0) return {};
    uint32_t at = m.tokens.end;
    const bool comma = Word(at) == ",";
    if (comma) ++at;
    for (uint32_t j = i + 1; j < entities_.mentions.size(); ++j) {
      const Mention& name = entities_.mentions[j];
      if (name.tokens.begin < at) continue;
      if (name.tokens.begin != at || name.kind != MentionKind::kName) return {};
      if (name.type != EntityType::kPerson && name.type != EntityType::kOther) return {};
      if (comma) {
        if ((name.flags & kPossessiveFlag) != 0) return {};
        const std::string_view after = Word(name.tokens.end);
        const bool ends = after.empty() || after == "," || after == "." || after == ")" ||
                          after == "\u201d" || after == "\"";
        if (!ends || Word(name.tokens.end + 1) == "and") return {};
      }
      if (!GendersAgree(At(name.entity).gender, m.gender)) return {};
      Entity& e = At(name.entity);
      if (e.role.empty()) e.role = tokens_.span(m.tokens);
      return name.entity;
    }
    return {};
  }

  // The latest of the same role, unless this one is somebody new or of something else.
  Index<Entity> SameRole(const Mention& m) {
    if (phrases_.IsIndefinite(m.tokens.begin)) return {};
    const NameTable::Entry known = table_.Find(KeyKind::kRole, reader_.HashOfRole(m.head));
    if (!known.entity.has_value() || !GendersAgree(At(known.entity).gender, m.gender)) return {};
    if (At(known.entity).type == EntityType::kOrganization) return {};
    const uint32_t of = Qualifier(m.head, m.tokens.end);
    if (of != 0 && known.qualifier != 0 && of != known.qualifier) return {};
    return known.entity;
  }

  Index<Entity> SameBody(const Mention& m) {
    if (!phrases_.IsArticle(m.tokens.begin) || phrases_.IsIndefinite(m.tokens.begin)) return {};
    if (m.tokens.size() > 2) return {};
    return table_.Find(KeyKind::kRole, reader_.HashOf(m.head)).entity;
  }

  // Word for word.
  Index<Entity> SameWords(const Mention& m) {
    NameHash hash;
    uint32_t t = m.tokens.begin;
    if (phrases_.IsArticle(t) && m.tokens.size() > 1) ++t;
    for (; t < m.tokens.end; ++t) hash.Add(Word(t));
    const bool fresh = phrases_.IsIndefinite(m.tokens.begin);
    NameTable::Entry& entry = table_.At(KeyKind::kFull, hash.value());
    if (entry.entity.has_value() && !fresh && At(entry.entity).type == m.type &&
        GendersAgree(At(entry.entity).gender, m.gender)) {
      return entry.entity;
    }
    entities_.entities.push_back({m.name, {}, m.type, m.gender});
    entry.entity = Index<Entity>(static_cast<uint32_t>(entities_.entities.size() - 1));
    return entry.entity;
  }

  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  const NameReader& reader_;
  RolePhraseReader phrases_;
  std::optional<LexiconId> body_, male_, female_, relative_;
  NameTable& table_;
  Entities& entities_;
};

}  // namespace

void Describe(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
              const NameReader& reader, NameTable& table, Entities& entities) {
  Describer(document, tokens, vocabulary, reader, table, entities).Run();
}

}  // namespace whosaid
