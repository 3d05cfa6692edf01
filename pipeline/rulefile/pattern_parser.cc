#include "rulefile/pattern_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "rulefile/example.h"
#include "rulefile/pattern_reader.h"

namespace whosaid {
namespace {

using Kind = PatternToken::Kind;

constexpr uint32_t kMostRepeats = 200;  // in {m,n}

std::optional<Role> RoleOf(std::string_view name) {
  for (size_t i = 0; i < kRoles; ++i) {
    if (kRoleNames[i] == name) return static_cast<Role>(i);
  }
  return std::nullopt;
}

// The roles, where none is near. Examples have letters instead.
std::string HintAtRole(std::string_view name) {
  for (size_t i = 0; i < kRoles; ++i) {
    const char letter = RoleLetter(static_cast<Role>(i));
    if (name == std::string_view(&letter, 1)) {
      return fmt::format("{} is for examples; here it is {}", name, kRoleNames[i]);
    }
  }
  const std::string near = DidYouMean(name, kRoleNames);
  return near.empty() ? fmt::format("there are {}", fmt::join(kRoleNames, " ")) : near;
}

}  // namespace

// At a token that can neither go on nor end what was read before it.
PatternPtr PatternReader::FailAtSign() {
  const bool is_text = Peek().kind != Kind::kSign || Peek().Is(",") || Peek().Is("!");
  return Fail(Peek().place, fmt::format("`{}` does not belong here", Peek().text),
              is_text ? "words and marks stand in quotation marks" : "");
}

bool PatternReader::StartsItem() const {
  const PatternToken& token = Peek();
  return token.kind != Kind::kEnd && (token.kind != Kind::kSign || token.Is("(") || token.Is("["));
}

// NOLINTBEGIN(misc-no-recursion): bounded by kDeepestPattern.
PatternPtr PatternReader::Alternation() {
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

PatternPtr PatternReader::Sequence() {
  const Place place = Peek().place;
  std::vector<PatternPtr> items;
  std::vector<Pattern::Written> written;
  while (StartsItem()) {
    const Place first = Peek().place;
    PatternPtr item = Item();
    if (item == nullptr) return nullptr;
    items.push_back(std::move(item));
    if (scope_.keep_written) written.push_back({first, tokens_[at_ - 1].place});
  }
  if (items.empty()) {
    if (Peek().kind == Kind::kEnd) return Fail(place, "a pattern should stand here");
    return Fail(place, fmt::format("a pattern should stand before `{}`", Peek().text));
  }
  return MakeSequence(std::move(items), place, std::move(written));
}

// A capture or an atom, with what repeats it: `CUE=@cue.say`, `any+?`.
PatternPtr PatternReader::Item() {
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
                fmt::format("there is no role `{}`", name.text), HintAtRole(name.text));
  }
  if (!StartsItem()) return Fail(Peek().place, fmt::format("what is {}?", name.text));
  if (++depth_ > kDeepestPattern) return Fail(name.place, "nested too deep");
  PatternPtr primary = Primary();
  if (primary != nullptr) primary = Repeated(std::move(primary));
  --depth_;
  if (primary == nullptr || !role) return primary;
  return MakeCapture(*role, std::move(primary), name.place);
}

PatternPtr PatternReader::Repeated(PatternPtr pattern) {
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
PatternPtr PatternReader::Counted(PatternPtr pattern, const Place& place) {
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

PatternPtr PatternReader::Primary() {
  if (Peek().Is("(")) return Group();
  if (Peek().kind == Kind::kWord && Peek().text == "any") return AnyItem();
  return Atom();
}

PatternPtr PatternReader::Group() {
  const PatternToken& open = Next();
  if (++depth_ > kDeepestPattern) return Fail(open.place, "nested too deep");
  PatternPtr inner = Alternation();
  --depth_;
  if (inner == nullptr) return nullptr;
  if (Peek().kind == Kind::kEnd) return Fail(open.place, "this bracket is never closed");
  if (!Peek().Is(")")) return FailAtSign();
  Next();
  return inner;
}

// `any` or `any except A B "x" @lex`, up to the next operator, bracket or capture.
PatternPtr PatternReader::AnyItem() {
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
bool PatternReader::Flatten(const PatternPtr& pattern, std::vector<Predicate>& atoms) const {
  if (pattern->kind == Pattern::Kind::kAtom) {
    atoms.insert(atoms.end(), pattern->any_of.begin(), pattern->any_of.end());
    return true;
  }
  return pattern->kind == Pattern::Kind::kAlternation &&
         std::all_of(pattern->children.begin(), pattern->children.end(),
                     [&](const PatternPtr& child) { return Flatten(child, atoms); });
}

// NOLINTEND(misc-no-recursion)

PatternPtr ParsePattern(std::span<const PatternToken> tokens, const Place& whole,
                        PatternScope& scope, RuleErrors& errors) {
  return PatternReader(tokens, whole, scope, errors).Run();
}

}  // namespace whosaid
