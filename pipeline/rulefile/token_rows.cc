#include "rulefile/token_rows.h"

#include <algorithm>
#include <set>

#include "rulefile/condition.h"
#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

bool HoldsForShape(const Test& test, Shape shape) {
  const bool has = test.kind == Test::Kind::kForm ? (test.value & FormBit(shape.form())) != 0
                                                  : (shape.bits & test.value) != 0;
  return has == test.wanted;
}

// The sets of words that can have this shape.
std::vector<LexiconId> CanBe(Shape shape) {
  switch (shape.form()) {
    case Form::kLower:
    case Form::kUpper:
      return {kCasedWords, kOneLetterWords};
    case Form::kCaps:
      return {kCasedWords};
    case Form::kInitial:
      return {kOneLetterWords};
    case Form::kNumber:
      return {kDigitWords};
    case Form::kMark:
    case Form::kPoint:
      return {kMarkWords};
    case Form::kOther:
      return {kUncasedWords, kMarkWords};
  }
  return {};
}

bool MayHold(const Predicate& predicate, const std::vector<bool>& member) {
  return std::all_of(
      predicate.clauses.begin(), predicate.clauses.end(), [&](const std::vector<Test>& clause) {
        return std::any_of(clause.begin(), clause.end(), [&](const Test& test) {
          return test.kind != Test::Kind::kLexicon || member[test.value] == test.wanted;
        });
      });
}

bool Holds(const Predicate& predicate, const std::vector<bool>& member, Shape shape) {
  return std::all_of(
      predicate.clauses.begin(), predicate.clauses.end(), [&](const std::vector<Test>& clause) {
        return std::any_of(clause.begin(), clause.end(), [&](const Test& test) {
          return test.kind == Test::Kind::kLexicon ? member[test.value] == test.wanted
                                                   : HoldsForShape(test, shape);
        });
      });
}

}  // namespace

TokenRows::TokenRows(const AtomNumbers& atoms, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary), words_((atoms.size() + 63) / 64) {
  std::set<Test> shape_tests;
  for (const auto& [any_of, number] : atoms) {
    for (const Predicate& predicate : any_of) {
      if (predicate.of_chunk()) continue;
      predicates_.emplace_back(&predicate, number);
      for (const std::vector<Test>& clause : predicate.clauses) {
        for (const Test& test : clause) {
          if (test.kind == Test::Kind::kLexicon) {
            asked_[test.value] = true;
          } else {
            shape_tests.insert(test);
          }
        }
      }
    }
  }
  for (LexiconId written = kCasedWords; written <= kMarkWords; ++written) asked_[written] = true;

  // Shapes are one column where the same words can have them and the same tests hold.
  std::map<std::pair<std::vector<LexiconId>, std::vector<bool>>, uint8_t> known;
  for (unsigned bits = 0; bits < 256; ++bits) {
    const Shape shape{static_cast<uint8_t>(bits)};
    std::vector<bool> answers;
    answers.reserve(shape_tests.size());
    for (const Test& test : shape_tests) answers.push_back(HoldsForShape(test, shape));
    const auto [at, fresh] = known.emplace(std::pair(CanBe(shape), std::move(answers)),
                                           static_cast<uint8_t>(shapes_.size()));
    if (fresh) shapes_.push_back(shape);
    column_[bits] = at->second;
  }
}

std::vector<LexiconId> TokenRows::Signature(WordClass word) const {
  std::vector<LexiconId> has;
  for (const LexiconId lexicon : vocabulary_.Lexicons(word)) {
    if (asked_[lexicon]) has.push_back(lexicon);
  }
  return has;
}

std::vector<AtomSet> TokenRows::Fill(const std::vector<LexiconId>& signature) const {
  std::vector<bool> member(UINT16_MAX);
  for (const LexiconId lexicon : signature) member[lexicon] = true;
  std::vector<const std::pair<const Predicate*, uint32_t>*> possible;
  for (const auto& entry : predicates_) {
    if (MayHold(*entry.first, member)) possible.push_back(&entry);
  }
  // A word of a known spelling is in one of the five sets, any other in none.
  const bool spelled = std::any_of(signature.begin(), signature.end(), [](LexiconId lexicon) {
    return lexicon >= kCasedWords && lexicon <= kMarkWords;
  });
  std::vector<AtomSet> row;
  for (const Shape shape : shapes_) {
    AtomSet& atoms = row.emplace_back();
    const std::vector<LexiconId> can_be = CanBe(shape);
    if (spelled && std::none_of(can_be.begin(), can_be.end(),
                                [&](LexiconId written) { return member[written]; })) {
      continue;
    }
    atoms.assign(words_, 0);
    for (const auto* entry : possible) {
      if (Holds(*entry->first, member, shape)) {
        atoms[entry->second / 64] |= uint64_t{1} << (entry->second % 64);
      }
    }
  }
  return row;
}

}  // namespace whosaid
