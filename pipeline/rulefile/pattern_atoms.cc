// Atoms: words, lexicons, chunks, lets, shapes, and the conditions in brackets after them.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "rulefile/condition.h"
#include "rulefile/inflection.h"
#include "rulefile/pattern_reader.h"
#include "rulefile/split.h"
#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

using Kind = PatternToken::Kind;

std::optional<ChunkKind> ChunkKindOf(std::string_view name) {
  for (const ChunkName& chunk : kChunkNames) {
    if (chunk.name == name) return chunk.kind;
  }
  return std::nullopt;
}

bool IsForm(std::string_view name) {
  return std::ranges::find(kVerbForms, name) != kVerbForms.end() ||
         std::ranges::find(kNounForms, name) != kNounForms.end();
}

// From the first byte of one token to the last byte of another on the same line.
Place Join(const Place& first, const Place& last) {
  if (first.line != last.line) return first;
  return {first.file, first.line, first.begin, last.begin + last.width - first.begin};
}

}  // namespace

PatternPtr PatternReader::Atom() {
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
          {{Test::Kind::kLexicon, true, scope_.words->Literal(token.text)}});
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
PatternPtr PatternReader::Named(const PatternToken& token) {
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
    names.reserve(kChunkNames.size() + scope_.lets.size());
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
PatternPtr PatternReader::Restrict(const PatternPtr& pattern, const PatternToken& name) {
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
std::optional<LexiconId> PatternReader::LexiconOf(const PatternToken& token) {
  const std::string_view name = token.text;
  const std::string_view file = name.substr(0, name.find('.'));
  const std::optional<LexiconId> id = scope_.words->Find(name);
  const auto use = scope_.uses.find(file);
  if (use != scope_.uses.end()) use->second.used = true;  // even where it has no such section
  if (!id || name.empty()) {
    errors_.Add(rule_code::kUnknownLexicon, token.place,
                fmt::format("there is no lexicon `@{}`", name),
                DidYouMean(name, scope_.words->names()));
    return std::nullopt;
  }
  if (scope_.asked != nullptr) scope_.asked->emplace(name);
  if (use == scope_.uses.end()) {
    errors_.Add(rule_code::kLexiconNotInUse, token.place,
                fmt::format("the file does not use lexicon `{}`", file),
                fmt::format("use lexicon/{}.lex", file));
  }
  if (scope_.words->empty(name)) {
    errors_.Add(rule_code::kEmptyClass, token.place,
                fmt::format("lexicon `@{}` has no entry", name));
  }
  return id;
}

// `@cue.say[past]` within brackets: narrows the lexicon to that form.
bool PatternReader::FormOf(const PatternToken& lexicon, std::optional<LexiconId>& id) {
  const PatternToken& open = Next();
  const PatternToken& form = Next();
  if (form.kind != Kind::kWord || !Next().Is("]")) {
    return Fail(open.place, "within brackets a lexicon has at most one form", "@cue.say[past]") !=
           nullptr;
  }
  if (!id) return true;
  id = scope_.words->Find(fmt::format("{}[{}]", lexicon.text, form.text));
  if (!id) {
    errors_.Add(rule_code::kUnknownCondition, form.place,
                fmt::format("`@{}` has no form `{}`", lexicon.text, form.text),
                DidYouMean(form.text, kVerbForms));
  }
  return true;
}

bool PatternReader::CheckLiteral(const PatternToken& token) {
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
bool PatternReader::Conditions(Predicate& predicate, std::string_view lexicon) {
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

bool PatternReader::Term(const Predicate& predicate, std::string_view lexicon,
                         std::vector<Test>& clause) {
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
      id = scope_.words->Literal(token.text);
    }
    if (!id) return true;
    test = Test{Test::Kind::kLexicon, true, *id};
  } else if (token.kind == Kind::kWord && token.text == "lemma" && Peek().Is("=")) {
    Next();
    const PatternToken& lemma = Next();
    const std::optional<LexiconId> id = scope_.words->Lemma(lemma.text);
    if (!id) {
      errors_.Add(rule_code::kUnknownCondition, lemma.place,
                  fmt::format("no lexicon inflects `{}`", lemma.text));
      return true;
    }
    test = Test{Test::Kind::kLexicon, true, *id};
  } else if (token.kind == Kind::kWord) {
    test = predicate.of_chunk() ? FlagTest(token.text, predicate.chunks) : ShapeTest(token.text);
    if (!test && !lexicon.empty()) {
      const auto form = scope_.words->Find(fmt::format("{}[{}]", lexicon, token.text));
      if (form) test = Test{Test::Kind::kLexicon, true, *form};
    }
  }
  // Of a lexicon that is not there the form is no second fault.
  if (!test && !lexicon.empty() && !scope_.words->Find(lexicon) && IsForm(token.text)) return true;
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

bool IsReservedName(std::string_view name) { return ChunkKindOf(name).has_value(); }

}  // namespace whosaid
