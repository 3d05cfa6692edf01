#include "rulefile/lexicons.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "rulefile/fold.h"

namespace whosaid {
namespace {

std::string_view Trim(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// "write  wrote  written" -> three columns, cut at two or more spaces or at a tab. The last two may
// also stand one space apart ("write  wrote written"), as irregular forms are single words.
std::vector<std::string_view> Columns(std::string_view line) {
  std::vector<std::string_view> columns;
  while (!line.empty()) {
    const size_t cut = std::min(line.find("  "), line.find('\t'));
    columns.push_back(Trim(line.substr(0, cut)));
    line = cut == std::string_view::npos ? std::string_view() : Trim(line.substr(cut));
  }
  if (columns.size() == 2) {
    const size_t space = columns[1].find(' ');
    if (space != std::string_view::npos) {
      columns.push_back(Trim(columns[1].substr(space)));
      columns[1] = columns[1].substr(0, space);
    }
  }
  return columns;
}

bool IsNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Place Part(const Place& place, std::string_view line, std::string_view part) {
  return {place.file, place.line, static_cast<uint32_t>(part.data() - line.data()),
          static_cast<uint32_t>(part.size())};
}

}  // namespace

void Lexicons::Read(std::string_view name, const SourceFile& file, RuleErrors& errors) {
  Section section;
  Open(name, section);
  for (uint32_t number = 1; number <= file.lines.size(); ++number) {
    const std::string_view line = Trim(file.line(number));
    if (line.empty() || line.front() == '#') continue;
    const Place place = Part({&file, number, 0, 1}, file.line(number), line);
    if (line.front() == '[') {
      Close(section, errors);
      section = Section();
      Open(name, section);
      ReadHeader(name, place, section, errors);
    } else {
      ReadEntry(place, section, errors);
    }
  }
  Close(section, errors);
}

// Makes the section part of the lexicon of that name, too.
void Lexicons::Open(std::string_view name, Section& section) {
  section.name = name;
  section.sets.push_back(builder_.Lexicon(name));
  section.list = builder_.List(section.sets);
  section.counts.push_back(&entries_.emplace(name, 0).first->second);
}

// `[say]` or `[say] inflect verb`.
void Lexicons::ReadHeader(std::string_view file_name, const Place& place, Section& section,
                          RuleErrors& errors) {
  const std::string_view line = place.file->line(place.line).substr(place.begin, place.width);
  const size_t close = line.find(']');
  const std::string_view name =
      Trim(line.substr(1, close == std::string_view::npos ? close : close - 1));
  const std::string full_name = fmt::format("{}.{}", file_name, name);
  if (close == std::string_view::npos || name.empty() ||
      !std::all_of(name.begin(), name.end(), IsNameByte)) {
    errors.Add(rule_code::kBadEntry, place, "a section is written [name], in small letters",
               "[say] or [say] inflect verb");
    return;
  }
  if (entries_.contains(full_name)) {
    errors.Add(rule_code::kDuplicateEntry, place,
               fmt::format("section [{}] is here a second time", name));
  }
  Open(full_name, section);
  const std::string_view rest = Trim(line.substr(close + 1));
  if (rest.empty() || rest.front() == '#') return;
  if (rest != "inflect verb" && rest != "inflect noun") {
    errors.Add(rule_code::kBadEntry, Part(place, place.file->line(place.line), rest),
               "after the section only `inflect verb` or `inflect noun` may stand");
    return;
  }
  section.kind = rest.substr(rest.find(' ') + 1);
  if (!inflection_.Has(section.kind)) {
    errors.Add(rule_code::kBadEntry, Part(place, place.file->line(place.line), rest),
               fmt::format("the pack has no rules to inflect a {}", section.kind),
               "they stand in tokenize/inflection.toml");
    section.kind.clear();
  }
  const auto add_forms = [&](const auto& forms) {
    for (const std::string_view form : forms) {
      std::vector<LexiconId> sets = section.sets;
      sets.push_back(builder_.Lexicon(fmt::format("{}[{}]", file_name, form)));
      sets.push_back(builder_.Lexicon(fmt::format("{}[{}]", full_name, form)));
      section.form_lists[form] = builder_.List(std::move(sets));
    }
  };
  if (section.kind == "verb") add_forms(kVerbForms);
  if (section.kind == "noun") add_forms(kNounForms);
}

void Lexicons::ReadEntry(const Place& place, Section& section, RuleErrors& errors) {
  const std::string_view whole = place.file->line(place.line);
  const std::vector<std::string_view> columns = Columns(whole.substr(place.begin, place.width));
  const size_t most = section.kind == "verb" ? 3 : section.kind == "noun" ? 2 : 1;
  const bool too_many = columns.size() > most ||
                        (columns.size() == 3 && columns[2].find(' ') != std::string_view::npos);
  if (too_many && section.kind != "noun") {
    errors.Add(rule_code::kBadEntry,
               Part(place, whole, columns[std::min(most, columns.size() - 1)]),
               most == 1 ? "a second column where the section does not inflect"
                         : "more columns than verb, past tense and participle",
               most == 1 ? "mark the section `inflect verb` or `inflect noun`" : "");
    return;
  }
  const std::string_view lemma = columns[0];
  const std::string folded = FoldWord(lemma);
  const auto words = static_cast<size_t>(std::count(lemma.begin(), lemma.end(), ' ')) + 1;
  if (words > kLongestPhrase || folded.size() > kLongestEntryWord) {
    errors.Add(rule_code::kBadEntry, Part(place, whole, lemma),
               fmt::format("an entry has at most {} words and {} bytes", kLongestPhrase,
                           kLongestEntryWord));
    return;
  }
  CheckOrder(lemma, Part(place, whole, lemma), section, errors);
  for (size_t* count : section.counts) ++*count;
  if (section.kind == "verb") {
    AddForms(section, lemma,
             inflection_.Verb(lemma, columns.size() > 1 ? columns[1] : "",
                              columns.size() > 2 ? columns[2] : ""));
  } else if (section.kind == "noun") {
    // An irregular plural may have several words.
    const std::string_view plural =
        columns.size() > 1
            ? Trim(whole.substr(static_cast<size_t>(columns[1].data() - whole.data())))
            : std::string_view();
    AddForms(section, lemma, inflection_.Noun(lemma, plural));
  } else {
    builder_.Add(lemma, section.list);
  }
}

void Lexicons::CheckOrder(std::string_view lemma, const Place& place, Section& section,
                          RuleErrors& errors) {
  std::string folded = FoldWord(lemma);
  if (!section.last.empty()) {
    if (folded == section.last) {
      errors.Add(rule_code::kDuplicateEntry, place, fmt::format("`{}` is here twice", lemma));
    } else if (folded < section.last && !section.unsorted) {
      section.unsorted = place;
    }
    section.sorted_raw = section.sorted_raw && section.last_raw <= lemma;
  }
  section.last = std::move(folded);
  section.last_raw = lemma;
}

// Entries may be sorted with or without regard to case; only a section that is neither is at fault.
void Lexicons::Close(const Section& section, RuleErrors& errors) {
  if (!section.unsorted || section.sorted_raw) return;
  const Place& place = *section.unsorted;
  errors.Add(rule_code::kUnsorted, place,
             fmt::format("`{}` is out of order",
                         place.file->line(place.line).substr(place.begin, place.width)),
             "sort the entries of the section");
}

void Lexicons::AddForms(const Section& section, std::string_view lemma,
                        const Inflection::Forms& forms) {
  std::vector<std::string>& all = lemmas_[FoldWord(lemma)];
  for (const auto& [form, words] : forms) {
    const VocabularyBuilder::SetList sets = section.form_lists.find(form)->second;
    for (const std::string& word : words) {
      builder_.Add(word, sets);
      all.push_back(word);
    }
  }
}

bool Lexicons::empty(std::string_view name) const {
  const auto found = entries_.find(name);
  return found == entries_.end() || found->second == 0;
}

std::vector<std::string_view> Lexicons::names() const {
  std::vector<std::string_view> names;
  names.reserve(entries_.size());
  for (const auto& [name, count] : entries_) names.push_back(name);
  return names;
}

std::optional<LexiconId> Lexicons::Lemma(std::string_view lemma) {
  const auto found = lemmas_.find(FoldWord(lemma));
  if (found == lemmas_.end()) return std::nullopt;
  const LexiconId set = builder_.Plain(LemmaName(lemma));
  for (const std::string& word : found->second) builder_.Add(word, builder_.List({set}));
  return set;
}

}  // namespace whosaid
