#include "rulefile/vocabulary_builder.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <bit>
#include <utility>

#include "base/check.h"
#include "rulefile/fold.h"
#include "rulefile/split.h"
#include "rulefile/vocabulary_table.h"

namespace whosaid {
namespace {

// How a folded word can be written: see kCasedWords and its neighbours.
LexiconId WrittenAs(std::string_view folded) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (folded.size() > 1 && is_letter(folded[0]) && is_letter(folded[1])) return kCasedWords;
  LexiconId written = kMarkWords;
  size_t letters = 0;
  for (size_t i = 0; i < folded.size();) {
    utf8proc_int32_t code = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(folded.data() + i),
                         static_cast<utf8proc_ssize_t>(folded.size() - i), &code);
    if (length <= 0) break;
    i += static_cast<size_t>(length);
    const utf8proc_category_t category = utf8proc_category(code);
    const bool cased = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LT;
    const bool uncased = category == UTF8PROC_CATEGORY_LM || category == UTF8PROC_CATEGORY_LO;
    const bool digit = category == UTF8PROC_CATEGORY_ND;
    if (!cased && !uncased && !digit) continue;
    if (++letters == 1) written = cased ? kCasedWords : digit ? kDigitWords : kUncasedWords;
  }
  return written == kCasedWords && letters == 1 ? kOneLetterWords : written;
}

size_t WordCount(std::string_view joined) {
  return static_cast<size_t>(std::count(joined.begin(), joined.end(), ' ')) + 1;
}

}  // namespace

VocabularyBuilder::VocabularyBuilder() {
  // In the order of their ids.
  for (const char* name : {"[known]", "[cased]", "[letter]", "[uncased]", "[digits]", "[marks]"})
    Set(name, false);
}

LexiconId VocabularyBuilder::Set(std::string_view name, bool is_lexicon) {
  const auto found = names_.find(name);
  if (found != names_.end()) return found->second;
  const auto id = static_cast<LexiconId>(set_is_lexicon_.size());
  WHOSAID_CHECK(set_is_lexicon_.size() < UINT16_MAX);
  set_is_lexicon_.push_back(is_lexicon);
  names_.emplace(name, id);
  return id;
}

LexiconId VocabularyBuilder::Literal(std::string_view word) {
  const std::string name = fmt::format("\"{}\"", FoldWord(word));
  const std::optional<LexiconId> known = Find(name);
  if (known) return *known;
  const LexiconId id = Set(name, false);
  Add(word, List({id}));
  return id;
}

std::optional<LexiconId> VocabularyBuilder::Find(std::string_view name) const {
  const auto found = names_.find(name);
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

VocabularyBuilder::SetList VocabularyBuilder::List(std::vector<LexiconId> sets) {
  std::sort(sets.begin(), sets.end());
  const auto [at, fresh] = list_numbers_.emplace(sets, static_cast<SetList>(lists_.size()));
  if (fresh) lists_.push_back(std::move(sets));
  return at->second;
}

uint32_t VocabularyBuilder::NumberOf(std::string_view folded, Entries& entries) {
  const uint32_t number = entries.texts.Number(folded);
  if (number == entries.links.size()) entries.links.push_back(kNoLink);
  return number;
}

void VocabularyBuilder::Add(std::string_view entry, SetList sets) {
  const std::vector<std::string_view> words = SplitLikeText(entry);
  if (words.empty()) return;
  std::string joined;
  for (const std::string_view word : words) {
    const std::string folded = FoldWord(word);
    const uint32_t number = NumberOf(folded, words_);  // of a phrase, too, each word is known
    if (words.size() == 1) {
      links_.push_back({sets, words_.links[number]});
      words_.links[number] = static_cast<uint32_t>(links_.size() - 1);
      return;
    }
    if (!joined.empty()) joined += ' ';
    joined += folded;
  }
  const uint32_t number = NumberOf(joined, phrases_);
  links_.push_back({sets, phrases_.links[number]});
  phrases_.links[number] = static_cast<uint32_t>(links_.size() - 1);
}

std::vector<VocabularyBuilder::SetList> VocabularyBuilder::Lists(uint32_t link) const {
  std::vector<SetList> lists;
  for (; link != kNoLink; link = links_[link].next) lists.push_back(links_[link].sets);
  std::sort(lists.begin(), lists.end());
  lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
  return lists;
}

// Gives every word and phrase the class of exactly its sets.
void VocabularyBuilder::Classify(Vocabulary::Table& table) {
  std::map<std::vector<LexiconId>, WordClass> classes = {{{}, kUnknownWord}};
  // Few combinations of lists are there, whatever the number of words.
  std::map<std::pair<std::vector<SetList>, LexiconId>, WordClass> known;
  const auto class_of = [&](const std::vector<SetList>& lists, LexiconId written) {
    std::vector<LexiconId> sets = {written};
    for (const SetList list : lists)
      sets.insert(sets.end(), lists_[list].begin(), lists_[list].end());
    if (std::any_of(sets.begin(), sets.end(),
                    [&](LexiconId set) { return set_is_lexicon_[set]; })) {
      sets.push_back(kKnownWords);
    }
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    const auto [at, fresh] = classes.emplace(sets, static_cast<WordClass>(classes.size()));
    if (fresh) {
      WHOSAID_CHECK(classes.size() < UINT16_MAX);
      table.sets.insert(table.sets.end(), sets.begin(), sets.end());
      table.sets_begin.push_back(static_cast<uint32_t>(table.sets.size()));
    }
    return at->second;
  };
  for (Entries* all : {&words_, &phrases_}) {
    for (uint32_t number = 0; number < all->texts.size(); ++number) {
      all->classes.push_back(kUnknownWord);
      if (all->links[number] == kNoLink) continue;
      // A phrase is written like its first word.
      const std::string_view text = all->texts[number];
      std::pair key(Lists(all->links[number]), WrittenAs(text.substr(0, text.find(' '))));
      const auto [at, fresh] = known.emplace(std::move(key), kUnknownWord);
      if (fresh) at->second = class_of(at->first.first, at->first.second);
      all->classes.back() = at->second;
    }
  }
}

void VocabularyBuilder::LayOutMembers(Vocabulary::Table& table) const {
  const size_t classes = table.sets_begin.size() - 1;
  table.member_words = set_is_lexicon_.size() / 64 + 1;
  table.members.assign(classes * table.member_words, 0);
  for (size_t word = 0; word < classes; ++word) {
    for (uint32_t i = table.sets_begin[word]; i < table.sets_begin[word + 1]; ++i) {
      const LexiconId set = table.sets[i];
      table.members[word * table.member_words + set / 64] |= uint64_t{1} << (set % 64);
    }
  }
}

void VocabularyBuilder::LayOutWords(Vocabulary::Table& table) const {
  const uint32_t count = words_.texts.size();
  std::vector<Vocabulary::Table::Entry> words;
  words.reserve(count);
  for (uint32_t number = 0; number < count; ++number) {
    const std::string_view folded = words_.texts[number];
    const std::string_view rest = folded.substr(std::min(folded.size(), WordKey::kBytes));
    words.push_back({KeyOfFolded(folded), static_cast<uint32_t>(table.rests.size()),
                     static_cast<uint16_t>(folded.size()), words_.classes[number]});
    table.rests += rest;
    table.longest_word = std::max(table.longest_word, folded.size());
  }
  table.Place(words);
}

void VocabularyBuilder::LayOutPhrases(Vocabulary::Table& table) const {
  size_t steps = 0;
  for (uint32_t number = 0; number < phrases_.texts.size(); ++number) {
    steps += WordCount(phrases_.texts[number]) - 1;
  }
  table.edges.assign(std::bit_ceil(steps * 2 + 2), Vocabulary::Table::Edge{});
  for (uint32_t number = 0; number < phrases_.texts.size(); ++number) {
    const std::string_view joined = phrases_.texts[number];
    uint32_t node = 0;
    uint32_t words = 0;
    uint32_t before = Vocabulary::Table::kNoEntry;
    for (size_t begin = 0; begin < joined.size();) {
      const size_t end = std::min(joined.find(' ', begin), joined.size());
      const uint32_t word = table.Lookup(joined.substr(begin, end - begin));
      if (words == 1) table.AddPair(before, word);
      node = words++ == 0 ? Vocabulary::Table::FirstNode(word) : table.Extend(node, word);
      before = word;
      begin = end + 1;
    }
    table.node_class[node] = phrases_.classes[number];
    table.longest_phrase = std::max(table.longest_phrase, static_cast<uint8_t>(WordCount(joined)));
  }
}

Vocabulary VocabularyBuilder::Build() && {
  Vocabulary vocabulary;
  Vocabulary::Table& table = *vocabulary.table_;
  Classify(table);
  LayOutMembers(table);
  LayOutWords(table);
  LayOutPhrases(table);
  table.names = std::move(names_);
  return vocabulary;
}

}  // namespace whosaid
