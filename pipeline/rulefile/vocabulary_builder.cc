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
  Add(word, std::span(&id, 1));
  return id;
}

std::optional<LexiconId> VocabularyBuilder::Find(std::string_view name) const {
  const auto found = names_.find(name);
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

void VocabularyBuilder::Add(std::string_view entry, std::span<const LexiconId> sets) {
  const std::vector<std::string_view> words = SplitLikeText(entry);
  if (words.empty()) return;
  Entry* target = nullptr;
  if (words.size() == 1) {
    target = &words_[FoldWord(words[0])];
  } else {
    std::string joined;
    for (const std::string_view word : words) {
      const std::string folded = FoldWord(word);
      words_[folded];  // so that it has a number
      if (!joined.empty()) joined += ' ';
      joined += folded;
    }
    target = &phrases_[joined];
  }
  target->sets.insert(target->sets.end(), sets.begin(), sets.end());
}

// Gives every word and phrase the class of exactly its sets.
void VocabularyBuilder::Classify(Vocabulary::Table& table) {
  std::map<std::vector<LexiconId>, WordClass> classes;
  classes[{}] = kUnknownWord;
  const auto classify = [&](const std::string& folded, Entry& entry) {
    if (!entry.sets.empty()) {
      const bool known = std::any_of(entry.sets.begin(), entry.sets.end(),
                                     [&](LexiconId set) { return set_is_lexicon_[set]; });
      if (known) entry.sets.push_back(kKnownWords);
      // A phrase is written like its first word.
      entry.sets.push_back(WrittenAs(std::string_view(folded).substr(0, folded.find(' '))));
    }
    std::sort(entry.sets.begin(), entry.sets.end());
    entry.sets.erase(std::unique(entry.sets.begin(), entry.sets.end()), entry.sets.end());
    const auto [at, fresh] = classes.emplace(entry.sets, static_cast<WordClass>(classes.size()));
    entry.word = at->second;
    if (!fresh) return;
    WHOSAID_CHECK(classes.size() < UINT16_MAX);
    table.sets.insert(table.sets.end(), entry.sets.begin(), entry.sets.end());
    table.sets_begin.push_back(static_cast<uint32_t>(table.sets.size()));
  };
  for (Entries* all : {&words_, &phrases_}) {
    for (size_t i = 0; i < all->entries.size(); ++i) classify(*all->folded[i], all->entries[i]);
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
  const size_t count = words_.entries.size();
  const size_t slots = std::bit_ceil(count * 2 + 2);
  table.slots.assign(slots, 0);
  table.slot_mask = static_cast<uint32_t>(slots - 1);
  WHOSAID_CHECK(count < Vocabulary::Table::kEntryMask);
  table.entries.reserve(count);
  for (size_t i = 0; i < count; ++i) {
    const std::string& folded = *words_.folded[i];
    const std::string_view rest =
        std::string_view(folded).substr(std::min(folded.size(), WordKey::kBytes));
    table.Insert({KeyOfFolded(folded), static_cast<uint32_t>(table.rests.size()),
                  static_cast<uint16_t>(folded.size()), words_.entries[i].word},
                 rest);
    table.longest_word = std::max(table.longest_word, folded.size());
  }
}

void VocabularyBuilder::LayOutPhrases(Vocabulary::Table& table) const {
  size_t steps = 0;
  for (const std::string* joined : phrases_.folded) steps += WordCount(*joined);
  table.edges.assign(std::bit_ceil(steps * 2 + 2), Vocabulary::Table::Edge{});
  for (size_t i = 0; i < phrases_.entries.size(); ++i) {
    const std::string& joined = *phrases_.folded[i];
    uint32_t node = 0;
    uint32_t words = 0;
    uint32_t before = Vocabulary::Table::kNoEntry;
    for (size_t begin = 0; begin < joined.size();) {
      const size_t end = std::min(joined.find(' ', begin), joined.size());
      const uint32_t word = table.Lookup(std::string_view(joined).substr(begin, end - begin));
      if (words++ == 1) table.AddPair(before, word);
      node = table.Extend(node, word);
      before = word;
      begin = end + 1;
    }
    table.node_class[node] = phrases_.entries[i].word;
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
