#include "rulefile/pattern_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "rulefile/condition.h"
#include "rulefile/split.h"

namespace whosaid {
namespace {

using Kind = PatternToken::Kind;

constexpr uint32_t kDeepest = 100;      // nested groups, captures and repeats
constexpr uint32_t kMostAtoms = 4000;   // of one pattern, repeats written out
constexpr uint32_t kMostRepeats = 200;  // in {m,n}

std::optional<ChunkKind> ChunkKindOf(std::string_view name) {
  for (const ChunkName& chunk : kChunkNames) {
    if (chunk.name == name) return chunk.kind;
  }
  return std::nullopt;
}

std::optional<Role> RoleOf(std::string_view name) {
  for (size_t i = 0; i < kRoles; ++i) {
    if (kRoleNames[i] == name) return static_cast<Role>(i);
  }
  return std::nullopt;
}

// From the first byte of one token to the last byte of another on the same line.
Place Join(const Place& first, const Place& last) {
  if (first.line != last.line) return first;
  return {first.file, first.line, first.begin, last.begin + last.width - first.begin};
}

class Parser {
 public:
  Parser(std::span<const PatternToken> tokens, const Place& whole, PatternScope& scope,
         RuleErrors& errors)
      : tokens_(tokens), scope_(scope), errors_(errors) {
    end_.place = whole;
    end_.place.begin += whole.width;
    end_.place.width = 1;
  }

  PatternPtr Run() {
    PatternPtr pattern = Alternation();
    if (pattern != nullptr && Peek().kind != Kind::kEnd) {
      return Fail(Peek().place, fmt::format("`{}` does not belong here", Peek().text));
    }
    if (pattern != nullptr && (pattern->atoms > kMostAtoms || pattern->depth > kDeepest)) {
      errors_.Add(
          rule_code::kTooLarge, pattern->place,
          fmt::format("the pattern is too large: over {} atoms or {} levels", kMostAtoms, kDeepest),
          "repeats and lets count as if written out");
      return nullptr;
    }
    return pattern;
  }

 private:
  // Reading.
  const PatternToken& Peek() const { return at_ < tokens_.size() ? tokens_[at_] : end_; }
  const PatternToken& Ahead(size_t by) const {
    return at_ + by < tokens_.size() ? tokens_[at_ + by] : end_;
  }
  const PatternToken& Next() {
    const PatternToken& token = Peek();
    if (at_ < tokens_.size()) ++at_;
    return token;
  }
  PatternPtr Fail(const Place& place, std::string message, std::string hint = {}) {
    errors_.Add(rule_code::kSyntax, place, std::move(message), std::move(hint));
    return nullptr;
  }
  // A pattern that stands for one that could not be read.
  static PatternPtr Placeholder(const Place& place) { return MakeAny({}, place); }

  PatternPtr Alternation();
  PatternPtr Sequence();
  PatternPtr Item();
  PatternPtr Repeated(PatternPtr pattern);
  PatternPtr Counted(PatternPtr pattern, const Place& place);
  PatternPtr Primary();
  PatternPtr Group();
  PatternPtr AnyItem();
  PatternPtr Named(const PatternToken& token);
  PatternPtr Atom();
  std::optional<Predicate> LexiconPredicate(const PatternToken& token);
  std::optional<LexiconId> LexiconOf(const PatternToken& token);
  bool FormOf(const PatternToken& lexicon, std::optional<LexiconId>& id);
  bool CheckLiteral(const PatternToken& token);
  bool Conditions(Predicate& predicate, std::string_view lexicon);
  bool Term(const Predicate& predicate, std::string_view lexicon, std::vector<Test>& clause);
  PatternPtr Restrict(const PatternPtr& pattern, const PatternToken& name);
  bool Flatten(const PatternPtr& pattern, std::vector<Predicate>& atoms) const;
  bool StartsItem() const;

  std::span<const PatternToken> tokens_;
  PatternScope& scope_;
  RuleErrors& errors_;
  PatternToken end_;
  size_t at_ = 0;
  uint32_t depth_ = 0;
};

bool Parser::StartsItem() const {
  const PatternToken& token = Peek();
  return token.kind != Kind::kEnd && (token.kind != Kind::kSign || token.Is("(") || token.Is("["));
}

// NOLINTBEGIN(misc-no-recursion): bounded by kDeepest.
PatternPtr Parser::Alternation() {
  const Place place = Peek().place;
  std::vector<PatternPtr> choices;
  while (true) {
    PatternPtr choice = Sequence();
    if (choice == nullptr) return nullptr;
    choices.push_back(std::move(choice));
    if (!Peek().Is("|")) return MakeAlternation(std::move(choices), place);
    Next();
  }
}

PatternPtr Parser::Sequence() {
  const Place place = Peek().place;
  std::vector<PatternPtr> items;
  while (StartsItem()) {
    PatternPtr item = Item();
    if (item == nullptr) return nullptr;
    items.push_back(std::move(item));
  }
  if (items.empty()) {
    if (Peek().kind == Kind::kEnd) return Fail(place, "a pattern should stand here");
    return Fail(place, fmt::format("a pattern should stand before `{}`", Peek().text));
  }
  return MakeSequence(std::move(items), place);
}

// A capture or an atom, with what repeats it: `CUE=@cue.say`, `any+?`.
PatternPtr Parser::Item() {
  const PatternToken& name = Peek();
  const bool captures =
      name.kind == Kind::kName && Ahead(1).glued && (Ahead(1).Is("=") || Ahead(1).Is("+="));
  if (!captures) {
    PatternPtr primary = Primary();
    return primary == nullptr ? nullptr : Repeated(std::move(primary));
  }
  Next();
  Next();
  const std::optional<Role> role = RoleOf(name.text);
  if (!role) {
    errors_.Add(rule_code::kUnknownRole, name.place,
                fmt::format("there is no role `{}`", name.text), DidYouMean(name.text, kRoleNames));
  }
  if (!StartsItem()) return Fail(Peek().place, fmt::format("what is {}?", name.text));
  if (++depth_ > kDeepest) return Fail(name.place, "nested too deep");
  PatternPtr primary = Primary();
  if (primary != nullptr) primary = Repeated(std::move(primary));
  --depth_;
  if (primary == nullptr || !role) return primary;
  return MakeCapture(*role, std::move(primary), name.place);
}

PatternPtr Parser::Repeated(PatternPtr pattern) {
  const PatternToken& token = Peek();
  if (token.Is("{")) return Counted(std::move(pattern), token.place);
  if (!token.Is("?") && !token.Is("*") && !token.Is("+")) return pattern;
  Next();
  const uint32_t min = token.Is("+") ? 1 : 0;
  const uint32_t max = token.Is("?") ? 1 : Pattern::kUnbounded;
  const bool lazy = Peek().Is("?") && Peek().glued;
  if (lazy) Next();
  return MakeRepeat(std::move(pattern), min, max, lazy, token.place);
}

// {m}, {m,} or {m,n}
PatternPtr Parser::Counted(PatternPtr pattern, const Place& place) {
  Next();
  const auto number = [&](uint32_t& value) {
    const PatternToken& token = Peek();
    if (token.kind != Kind::kNumber) return false;
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    Next();
    return value <= kMostRepeats;
  };
  uint32_t min = 0;
  bool good = number(min);
  uint32_t max = min;
  if (good && Peek().Is(",")) {
    Next();
    max = Pattern::kUnbounded;
    if (!Peek().Is("}")) good = number(max);
  }
  if (!good || !Peek().Is("}") || max < min || max == 0) {
    return Fail(place, "a count is {m}, {m,} or {m,n}",
                fmt::format("m <= n, both at most {}", kMostRepeats));
  }
  Next();
  const bool lazy = Peek().Is("?") && Peek().glued;
  if (lazy) Next();
  return MakeRepeat(std::move(pattern), min, max, lazy, place);
}

PatternPtr Parser::Primary() {
  if (Peek().Is("(")) return Group();
  if (Peek().kind == Kind::kWord && Peek().text == "any") return AnyItem();
  return Atom();
}

PatternPtr Parser::Group() {
  const PatternToken& open = Next();
  if (++depth_ > kDeepest) return Fail(open.place, "nested too deep");
  PatternPtr inner = Alternation();
  --depth_;
  if (inner == nullptr) return nullptr;
  if (!Peek().Is(")")) return Fail(open.place, "this bracket is never closed");
  Next();
  return inner;
}

// `any` or `any except A B "x" @lex`, up to the next operator, bracket or capture.
PatternPtr Parser::AnyItem() {
  const PatternToken& any = Next();
  if (Peek().kind != Kind::kWord || Peek().text != "except") return MakeAny({}, any.place);
  const PatternToken& except = Next();
  std::vector<Predicate> atoms;
  while (StartsItem() && !Peek().Is("(")) {
    if (Peek().kind == Kind::kName && Ahead(1).glued && (Ahead(1).Is("=") || Ahead(1).Is("+="))) {
      break;
    }
    const PatternToken& token = Peek();
    const PatternPtr atom = Atom();
    if (atom == nullptr) return nullptr;
    if (!Flatten(atom, atoms)) {
      return Fail(token.place, fmt::format("`{}` is more than a choice of atoms", token.text),
                  "`any except` looks at one item");
    }
  }
  if (atoms.empty()) return Fail(except.place, "except what?");
  return MakeAny(std::move(atoms), any.place);
}

// The predicates of an atom or of a choice of atoms.
bool Parser::Flatten(const PatternPtr& pattern, std::vector<Predicate>& atoms) const {
  if (pattern->kind == Pattern::Kind::kAtom) {
    atoms.insert(atoms.end(), pattern->any_of.begin(), pattern->any_of.end());
    return true;
  }
  return pattern->kind == Pattern::Kind::kAlternation &&
         std::all_of(pattern->children.begin(), pattern->children.end(),
                     [&](const PatternPtr& child) { return Flatten(child, atoms); });
}

PatternPtr Parser::Atom() {
  const PatternToken& token = Peek();
  Predicate predicate;
  std::string_view lexicon;
  if (token.kind == Kind::kName) {
    Next();
    return Named(token);
  }
  if (token.kind == Kind::kLexicon) {
    Next();
    const std::optional<LexiconId> id = LexiconOf(token);
    if (id) predicate.clauses.push_back({{Test::Kind::kLexicon, true, *id}});
    lexicon = token.text;
  } else if (token.kind == Kind::kLiteral || token.kind == Kind::kExact) {
    Next();
    if (CheckLiteral(token)) {
      predicate.clauses.push_back(
          {{Test::Kind::kLexicon, true, scope_.lexicons->Literal(token.text)}});
      if (token.kind == Kind::kExact) predicate.clauses.push_back({WrittenLike(token.text)});
    }
  } else if (token.kind == Kind::kWord && (token.text == "word" || token.text == "unknown")) {
    Next();
    predicate.clauses.push_back({{Test::Kind::kForm, true, kWordForms}});
    if (token.text == "unknown") {
      predicate.clauses.push_back({{Test::Kind::kLexicon, false, kKnownWords}});
    }
  } else if (!token.Is("[")) {
    if (token.kind == Kind::kWord) {
      return Fail(token.place, fmt::format("`{}` is no atom", token.text),
                  fmt::format("the word itself is written \"{}\"", token.text));
    }
    return Fail(token.place, fmt::format("`{}` does not belong here", token.text));
  }
  Place place = token.place;
  if (Peek().Is("[") && (Peek().glued || token.Is("["))) {
    if (!Conditions(predicate, lexicon)) return nullptr;
    place = Join(place, tokens_[at_ - 1].place);
  }
  std::string text(place.file->line(place.line).substr(place.begin, place.width));
  return MakeAtom(std::move(predicate), place, std::move(text));
}

// A chunk or a `let`.
PatternPtr Parser::Named(const PatternToken& token) {
  const bool restricted = Peek().Is("[") && Peek().glued;
  if (const std::optional<ChunkKind> kind = ChunkKindOf(token.text)) {
    Predicate predicate;
    predicate.chunks = static_cast<uint16_t>(1U << static_cast<unsigned>(*kind));
    Place place = token.place;
    if (restricted) {
      if (!Conditions(predicate, {})) return nullptr;
      place = Join(place, tokens_[at_ - 1].place);
    }
    std::string text(place.file->line(place.line).substr(place.begin, place.width));
    return MakeAtom(std::move(predicate), place, std::move(text));
  }
  const auto found = scope_.lets.find(token.text);
  if (found == scope_.lets.end()) {
    std::vector<std::string_view> names;
    for (const ChunkName& chunk : kChunkNames) names.push_back(chunk.name);
    for (const auto& [name, let] : scope_.lets) names.push_back(name);
    errors_.Add(rule_code::kUnknownName, token.place,
                fmt::format("there is no chunk and no `let` named `{}`", token.text),
                DidYouMean(token.text, names));
    if (restricted) {
      while (Peek().kind != Kind::kEnd && !Next().Is("]")) {
      }
    }
    return Placeholder(token.place);
  }
  found->second->used = true;
  scope_.used_lets.insert(token.text);
  if (!found->second->sound) scope_.used_unsound = true;
  const PatternPtr pattern =
      found->second->pattern == nullptr ? Placeholder(token.place) : found->second->pattern;
  return restricted ? Restrict(pattern, token) : pattern;
}

// NAME[!owner], where NAME is a choice of atoms: the condition holds for each.
PatternPtr Parser::Restrict(const PatternPtr& pattern, const PatternToken& name) {
  std::vector<Predicate> atoms;
  if (pattern->kind == Pattern::Kind::kAny || !Flatten(pattern, atoms)) {
    return Fail(name.place, fmt::format("`{}` is more than a choice of atoms", name.text),
                "only a single item can have conditions");
  }
  const size_t brackets = at_;
  std::vector<PatternPtr> choices;
  for (Predicate& atom : atoms) {
    at_ = brackets;
    if (!Conditions(atom, {})) return nullptr;
    choices.push_back(MakeAtom(std::move(atom), name.place, name.text));
  }
  return MakeAlternation(std::move(choices), name.place);
}
// NOLINTEND(misc-no-recursion)

std::optional<LexiconId> Parser::LexiconOf(const PatternToken& token) {
  const std::string_view name = token.text;
  const std::string_view file = name.substr(0, name.find('.'));
  const std::optional<LexiconId> id = scope_.lexicons->Find(name);
  if (!id || name.empty()) {
    errors_.Add(rule_code::kUnknownLexicon, token.place,
                fmt::format("there is no lexicon `@{}`", name),
                DidYouMean(name, scope_.lexicons->names()));
    return std::nullopt;
  }
  const auto use = scope_.uses.find(file);
  if (use == scope_.uses.end()) {
    errors_.Add(rule_code::kLexiconNotInUse, token.place,
                fmt::format("the file does not use lexicon `{}`", file),
                fmt::format("use lexicon/{}.lex", file));
  } else {
    use->second.used = true;
  }
  if (scope_.lexicons->empty(name)) {
    errors_.Add(rule_code::kEmptyClass, token.place,
                fmt::format("lexicon `@{}` has no entry", name));
  }
  return id;
}

// `@cue.say[past]` within brackets: narrows the lexicon to that form.
bool Parser::FormOf(const PatternToken& lexicon, std::optional<LexiconId>& id) {
  const PatternToken& open = Next();
  const PatternToken& form = Next();
  if (form.kind != Kind::kWord || !Next().Is("]")) {
    return Fail(open.place, "within brackets a lexicon has at most one form", "@cue.say[past]") !=
           nullptr;
  }
  if (!id) return true;
  id = scope_.lexicons->Find(fmt::format("{}[{}]", lexicon.text, form.text));
  if (!id) {
    errors_.Add(rule_code::kUnknownCondition, form.place,
                fmt::format("`@{}` has no form `{}`", lexicon.text, form.text),
                DidYouMean(form.text, kVerbForms));
  }
  return true;
}

bool Parser::CheckLiteral(const PatternToken& token) {
  const std::vector<std::string_view> pieces = SplitLikeText(token.text);
  if (pieces.size() == 1 && pieces[0] == token.text) return true;
  if (pieces.empty()) {
    errors_.Add(rule_code::kSplitLiteral, token.place, "an empty word matches nothing");
    return false;
  }
  std::string hint = "write";
  for (const std::string_view piece : pieces) hint += fmt::format(" \"{}\"", piece);
  errors_.Add(rule_code::kSplitLiteral, token.place,
              fmt::format("no token is ever `{}`", token.text),
              hint + ", or make it an entry of a lexicon");
  return false;
}

// `[a|b,!c]`; `lexicon` is the name of the lexicon before the brackets, if any.
bool Parser::Conditions(Predicate& predicate, std::string_view lexicon) {
  const PatternToken& open = Next();
  while (true) {
    std::vector<Test> clause;
    while (true) {
      if (!Term(predicate, lexicon, clause)) return false;
      if (!Peek().Is("|")) break;
      Next();
    }
    predicate.clauses.push_back(std::move(clause));
    if (!Peek().Is(",")) break;
    Next();
  }
  if (Peek().Is("]")) {
    Next();
    return true;
  }
  return Fail(Peek().kind == Kind::kEnd ? open.place : Peek().place,
              "a condition is a word, with `,` `|` or `]` after it") != nullptr;
}

bool Parser::Term(const Predicate& predicate, std::string_view lexicon, std::vector<Test>& clause) {
  const bool wanted = !Peek().Is("!");
  if (!wanted) Next();
  const PatternToken& token = Next();
  std::optional<Test> test;
  if (token.kind == Kind::kLexicon || token.kind == Kind::kLiteral) {
    if (predicate.of_chunk()) return Fail(token.place, "a chunk has no words") != nullptr;
    std::optional<LexiconId> id;
    if (token.kind == Kind::kLexicon) {
      id = LexiconOf(token);
      if (Peek().Is("[") && Peek().glued && !FormOf(token, id)) return false;
    } else if (CheckLiteral(token)) {
      id = scope_.lexicons->Literal(token.text);
    }
    if (!id) return true;
    test = Test{Test::Kind::kLexicon, true, *id};
  } else if (token.kind == Kind::kWord && token.text == "lemma" && Peek().Is("=")) {
    Next();
    const PatternToken& lemma = Next();
    const std::optional<LexiconId> id = scope_.lexicons->Lemma(lemma.text);
    if (!id) {
      errors_.Add(rule_code::kUnknownCondition, lemma.place,
                  fmt::format("no lexicon inflects `{}`", lemma.text));
      return true;
    }
    test = Test{Test::Kind::kLexicon, true, *id};
  } else if (token.kind == Kind::kWord) {
    test = predicate.of_chunk() ? FlagTest(token.text, predicate.chunks) : ShapeTest(token.text);
    if (!test && !lexicon.empty()) {
      const auto form = scope_.lexicons->Find(fmt::format("{}[{}]", lexicon, token.text));
      if (form) test = Test{Test::Kind::kLexicon, true, *form};
    }
  }
  if (!test) {
    std::vector<std::string_view> names = ConditionNames(predicate.chunks);
    if (!lexicon.empty()) {
      names.insert(names.end(), kVerbForms.begin(), kVerbForms.end());
      names.insert(names.end(), kNounForms.begin(), kNounForms.end());
    }
    errors_.Add(rule_code::kUnknownCondition, token.place,
                fmt::format("`{}` is no condition here", token.text),
                DidYouMean(token.text, names));
    return token.kind == Kind::kWord;
  }
  if (!wanted) test->wanted = !test->wanted;
  clause.push_back(*test);
  return true;
}

}  // namespace

PatternPtr ParsePattern(std::span<const PatternToken> tokens, const Place& whole,
                        PatternScope& scope, RuleErrors& errors) {
  return Parser(tokens, whole, scope, errors).Run();
}

bool IsReservedName(std::string_view name) { return ChunkKindOf(name).has_value(); }

}  // namespace whosaid
