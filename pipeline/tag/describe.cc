// One pass over the mentions in text order. A name looks at what stands around it: title, role noun
// before it, apposition or "who is" after it. A description looks for a name right behind it, and
// else for the latest person described by the same noun.

#include "tag/describe.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "tag/role_phrase.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestParenthesis = 6;

// What a mention that is no pronoun gives to do.
enum class Work : uint8_t {
  kNone,
  kPerson,     // a name
  kBody,       // an organization's name
  kOnePerson,  // a description of one person
  kOneBody,    // of one organization
  kOthers      // of others
};

// By one look into a table, as nobody can foretell the kind of the next mention.
Work WorkOf(const Mention& mention) {
  constexpr size_t kTypes = 8;
  static_assert(kPluralFlag == 1);
  static constexpr auto kWork = [] {
    // In the order of EntityType.
    constexpr std::array<Work, 5> kOfNames = {Work::kPerson, Work::kBody, Work::kNone, Work::kNone,
                                              Work::kPerson};
    constexpr std::array<Work, 5> kOfOne = {Work::kOnePerson, Work::kOneBody, Work::kOthers,
                                            Work::kOthers, Work::kOthers};
    std::array<Work, 6 * kTypes> work{};  // by MentionKind, whether plural, and type
    for (size_t type = 0; type < kOfNames.size(); ++type) {
      for (size_t plural = 0; plural < 2; ++plural) {
        work[plural * kTypes + type] = kOfNames[type];
        work[(4 + plural) * kTypes + type] = plural == 0 ? kOfOne[type] : Work::kOthers;
      }
    }
    return work;
  }();
  const unsigned kind = static_cast<unsigned>(mention.kind) * 2 + mention.flags % 2;
  return kWork[kind * kTypes + static_cast<unsigned>(mention.type)];
}

class Describer {
 public:
  explicit Describer(Gathering& g)
      : gathering_(g),
        reader_(g.reader),
        mentions_(g.mentions),
        table_(g.table),
        bearers_(g.bearers) {}

  void Run(std::span<const uint32_t> borne, std::vector<uint32_t>& busy) {
    busy.resize(borne.size() + 1);
    size_t count = 0;
    for (const uint32_t i : borne) {
      busy[count] = i;
      count += HasWork(mentions_[i]) ? 1 : 0;
    }
    busy.resize(count);
    for (const uint32_t i : busy) {
      Mention& m = mentions_[i];
      switch (WorkOf(m)) {
        case Work::kNone:
          break;
        case Work::kPerson:
          DescribePerson(i);
          break;
        case Work::kBody:
          RememberBody(m);
          break;
        case Work::kOnePerson:
          LinkPerson(i);
          break;
        case Work::kOneBody:
          LinkBody(i);
          break;
        case Work::kOthers:
          LinkWords(m);
          break;
      }
    }
  }

 private:
  // Most names have nothing around them that says more. All questions are asked at once, without a
  // branch on the answers, as none can be foretold, and roughly; DescribePerson looks closer.
  [[nodiscard]] bool HasWork(const Mention& m) const {
    // The first bytes of a comma, parenthesis, dash and "of".
    static constexpr auto kMayPause = [] {
      std::array<bool, 256> may_pause{};
      for (const char byte : {',', '(', '-', 'o', '\xE2'}) {
        may_pause[static_cast<unsigned char>(byte)] = true;
      }
      return may_pause;
    }();
    const uint32_t before = m.tokens.begin - (m.tokens.begin == 0 ? 0 : 1);
    const uint32_t after = std::min(m.tokens.end, reader_.size() - 1);
    const Work work = WorkOf(m);
    const bool titled = reader_.begin(m.tokens.begin) < m.name.begin;
    const bool told =
        ((reader_.Bits(before) & tag_word::kRole) | (reader_.Bits(after) & tag_word::kBe)) != 0;
    const bool pauses = kMayPause[static_cast<unsigned char>(reader_.FirstByte(after))];
    const unsigned around = titled | told | pauses;
    return (((work != Work::kPerson) | around) & (work != Work::kNone)) != 0;
  }

  Entity& At(Index<Entity> index) { return bearers_.EntityAt(index); }
  [[nodiscard]] Span SpanOf(TokenRange range) const {
    return {reader_.begin(range.begin), reader_.end(range.end - 1)};
  }

  // What the text says of a person around his or her name.
  void DescribePerson(uint32_t i) {
    const Mention m = mentions_[i];
    RememberTitle(m);
    if (const auto before = RolePhraseBefore(m.tokens.begin, reader_)) Give(m.entity, *before);
    if ((m.flags & kPossessiveFlag) != 0) return;
    uint32_t t = AfterOrigin(m.tokens.end);
    if (t >= reader_.size() || reader_.shape(t).has(Shape::kSentenceEnd)) return;
    if (reader_.IsAny(t, tag_word::kBe)) {  // "Silva is the mayor"
      const auto role = RolePhraseAt(t + 1, reader_);
      if (role && role->ends_well && role->head != t + 1) Give(m.entity, *role, i);
      return;
    }
    if (!IsPause(t)) return;
    ++t;
    if (t + 1 < reader_.size() && reader_.form(t) == Form::kNumber && reader_.Is(t + 1, ',')) {
      t += 2;  // the age
    }
    const bool who = reader_.IsAny(t, tag_word::kWho) && reader_.IsAny(t + 1, tag_word::kBe);
    if (who) t += 2;
    while (reader_.IsAny(t, tag_word::kAdverb)) ++t;
    if (t >= reader_.size()) return;
    const auto role = RolePhraseAt(t, reader_);
    // "Silva, its mayor": nobody is called "it", so the owner is another and the words are hers.
    const bool of_a_body = reader_.IsAny(t, tag_word::kIts);
    if (role && (role->indefinite || role->ends_well || who || of_a_body)) Give(m.entity, *role, i);
  }

  // What may stand between a name and an apposition.
  [[nodiscard]] bool IsPause(uint32_t t) const {
    const std::string_view word = reader_.Word(t);
    if (word.size() == 1) return word.front() == ',' || word.front() == '(';
    return word == "\u2014" || word == "--";
  }

  // Past "(R-Utah)" and "of Utah".
  [[nodiscard]] uint32_t AfterOrigin(uint32_t t) const {
    if (reader_.Is(t, '(')) {
      for (uint32_t close = t + 1; close < reader_.size() && close < t + kLongestParenthesis;
           ++close) {
        if (reader_.Is(close, ')')) return close + 1;
      }
      return t;
    }
    if (reader_.IsAny(t, tag_word::kOf) && t + 1 < reader_.size() &&
        reader_.form(t + 1) == Form::kUpper) {
      t += 2;
      while (t < reader_.size() && reader_.form(t) == Form::kUpper) ++t;
    }
    return t;
  }

  // "Sen. Silva" is later "the senator", "Secretary of State Silva" "the secretary".
  void RememberTitle(const Mention& m) {
    uint32_t end = m.tokens.begin;
    while (end < m.tokens.end && reader_.begin(end) < m.name.begin &&
           !reader_.IsAny(end, tag_word::kOf)) {
      ++end;
    }
    if (end == m.tokens.begin || reader_.form(end - 1) == Form::kCaps) return;
    NameTable::Entry& entry = table_[table_.At(reader_.RoleKey(end - 1))];
    entry.role = m.entity;
    entry.qualifier = 0;
  }

  // The role is that person's, and so is the description that stands there as a mention.
  void Give(Index<Entity> person, const RolePhrase& role, uint32_t name = UINT32_MAX) {
    Entity& e = At(person);
    if (e.role.empty()) e.role = SpanOf(role.tokens);
    if (e.gender == Gender::kUnknown) {
      const uint64_t bits = reader_.Bits(role.head);
      if ((bits & tag_word::kRoleMale) != 0) e.gender = Gender::kMale;
      if ((bits & tag_word::kRoleFemale) != 0) e.gender = Gender::kFemale;
    }
    NameTable::Entry& entry = table_[table_.At(reader_.RoleKey(role.head))];
    entry.role = person;
    entry.qualifier = Qualifier(role.head, role.tokens.end);
    if (name == UINT32_MAX) return;
    for (uint32_t j = name + 1; j < mentions_.size(); ++j) {
      Mention& m = mentions_[j];
      if (m.tokens.begin > role.head) break;
      if (m.kind != MentionKind::kNominal || m.head != role.head) continue;
      Take(m, person, Tie::kBeside);
    }
  }

  // What a role is of, as one number: of "mayor of Velden", Velden; 0 where nothing is named.
  [[nodiscard]] uint32_t Qualifier(uint32_t head, uint32_t end) const {
    for (uint32_t t = head + 1; t < end; ++t) {
      const Form form = reader_.form(t);
      if (form == Form::kUpper || form == Form::kCaps) {
        return static_cast<uint32_t>(reader_.HashOf(t).value()) | 1;
      }
    }
    return 0;
  }

  // "The ministry" is the last body that has the word in its name.
  void RememberBody(const Mention& m) {
    for (uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) {
      if (reader_.IsAny(t, tag_word::kBody)) table_[table_.At(reader_.WordKey(t))].role = m.entity;
    }
  }

  void LinkPerson(uint32_t i) {
    Mention& m = mentions_[i];
    if (!m.entity.has_value()) Take(m, NamedBeside(i), Tie::kBeside);
    if (reader_.IsAny(m.head, tag_word::kKin)) {
      LinkWords(m);
    } else {
      LinkByRole(m);
    }
  }

  // "The company, Velden Water, said": and later "the company".
  void LinkBody(uint32_t i) {
    Mention& m = mentions_[i];
    if (!m.entity.has_value()) {
      Take(m, NamedBeside(i), Tie::kBeside);
      if (m.entity.has_value()) table_[table_.At(reader_.WordKey(m.head))].role = m.entity;
    }
    if (!m.entity.has_value()) Take(m, SameBody(m), Tie::kSameRole);
    LinkWords(m);
  }

  // None stays none.
  void Take(Mention& m, Index<Entity> entity, Tie tie) {
    m.entity = entity;
    if (entity.has_value()) gathering_.Note(m, tie);
  }

  void LinkWords(Mention& m) {
    if (!m.entity.has_value()) m.entity = SameWords(m);
    LearnGender(m);
  }

  // The latest of the same role, unless this one is somebody new or of something else.
  void LinkByRole(Mention& m) {
    const NameTable::Number number = table_.At(reader_.RoleKey(m.head));
    const uint32_t of = Qualifier(m.head, m.tokens.end);
    if (!m.entity.has_value()) {
      const NameTable::Entry& known = table_[number];
      if (known.role.has_value() && (of == 0 || known.qualifier == 0 || of == known.qualifier) &&
          GendersAgree(At(known.role).gender, m.gender) &&
          At(known.role).type != EntityType::kOrganization &&
          !reader_.IsAny(m.tokens.begin, tag_word::kIntroducing)) {
        Take(m, known.role, Tie::kSameRole);
      }
    }
    LinkWords(m);
    table_[number].role = m.entity;
    table_[number].qualifier = of;
  }

  void LearnGender(const Mention& m) {
    Entity& e = At(m.entity);
    e.gender = FirstKnown(e.gender, m.gender);
  }

  // "The mayor, Ana Silva, said" and "Mayor-elect Ana Silva": the name right behind it.
  Index<Entity> NamedBeside(uint32_t i) {
    const Mention& m = mentions_[i];
    if ((m.flags & kPossessiveFlag) != 0) return {};
    const bool comma = reader_.Is(m.tokens.end, ',');
    const bool body = m.type == EntityType::kOrganization;
    if (body && !comma) return {};  // "the company Silva built"
    const uint32_t at = m.tokens.end + (comma ? 1 : 0);
    for (uint32_t j = i + 1; j < mentions_.size(); ++j) {
      const Mention& name = mentions_[j];
      if (name.tokens.begin < at) continue;
      if (name.tokens.begin != at || name.kind != MentionKind::kName) return {};
      if (!MayBear(m, At(name.entity))) return {};
      if (comma && ((name.flags & kPossessiveFlag) != 0 || !EndsApposition(name.tokens.end))) {
        return {};
      }
      if (!GendersAgree(At(name.entity).gender, m.gender)) return {};
      Entity& e = At(name.entity);
      if (body) {
        e.type = m.type;
      } else if (e.role.empty()) {
        e.role = SpanOf(m.tokens);
      }
      return name.entity;
    }
    return {};
  }

  // Two capitals that nobody knows are taken for a person; beside "the company" they are none.
  [[nodiscard]] static bool MayBear(const Mention& description, const Entity& named) {
    if (description.type != EntityType::kOrganization) return MayBePerson(named.type);
    return named.type == EntityType::kOrganization || named.type == EntityType::kOther ||
           (named.type == EntityType::kPerson && named.gender == Gender::kUnknown);
  }

  [[nodiscard]] bool EndsApposition(uint32_t t) const {
    const std::string_view after = reader_.Word(t);
    const bool ends = after.empty() || after == "," || after == "." || after == ")" ||
                      after == "\u201d" || after == "\"";
    return ends && !reader_.IsAny(t + 1, tag_word::kAnd);
  }

  Index<Entity> SameBody(const Mention& m) {
    if (m.tokens.size() > 2 || !reader_.IsAny(m.tokens.begin, tag_word::kArticle) ||
        reader_.IsAny(m.tokens.begin, tag_word::kIntroducing)) {
      return {};
    }
    return table_[table_.Find(reader_.WordKey(m.head))].role;
  }

  // Word for word.
  Index<Entity> SameWords(const Mention& m) {
    uint32_t t = m.tokens.begin;
    if (m.tokens.size() > 1 && reader_.IsAny(t, tag_word::kArticle)) ++t;
    NameHash hash;
    for (; t < m.tokens.end; ++t) hash = hash + reader_.HashOf(t);
    NameTable::Entry& entry = table_[table_.At(KeyOf(KeyKind::kWords, hash.value()))];
    if (entry.whole.has_value() && At(entry.whole).type == m.type &&
        GendersAgree(At(entry.whole).gender, m.gender) &&
        !reader_.IsAny(m.tokens.begin, tag_word::kIntroducing)) {
      gathering_.Note(m, Tie::kSameWords);
      return entry.whole;
    }
    gathering_.Note(m, Tie::kNew);
    entry.whole = bearers_.MakeDescribed(m);
    return entry.whole;
  }

  Gathering& gathering_;
  const TokenReader& reader_;
  const std::span<Mention> mentions_;
  NameTable& table_;
  Bearers& bearers_;
};

}  // namespace

void Describe(std::span<const uint32_t> borne, Gathering& gathering, std::vector<uint32_t>& busy) {
  Describer(gathering).Run(borne, busy);
}

}  // namespace whosaid
