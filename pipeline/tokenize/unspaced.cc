#include "tokenize/unspaced.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "tokenize/character.h"

namespace whosaid {
namespace {

// ICU copies a run and keeps a table as long as it: bounded, whatever the text.
constexpr uint32_t kLongestPiece = 4096;

// Loading a break iterator takes longer than a page of text, so each thread keeps one. Null where
// ICU came without its data.
icu::BreakIterator* WordBreaks() {
  UErrorCode status = U_ZERO_ERROR;
  thread_local const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDelete): it lives as long as the thread.
  return breaks.get();
}

uint32_t RunEnd(std::string_view text, uint32_t begin) {
  uint32_t end = begin;
  for (Character c = ReadCharacter(text, begin);
       c.kind == Kind::kUnspaced || c.kind == Kind::kExtend; c = ReadCharacter(text, c.end)) {
    end = c.end;
    if (end - begin >= kLongestPiece) break;
  }
  return end;
}

}  // namespace

void ReadUnspacedWords(std::string_view text, uint32_t begin, std::vector<uint32_t>& ends) {
  const uint32_t end = RunEnd(text, begin);
  icu::BreakIterator* const breaks = WordBreaks();
  UErrorCode status = U_ZERO_ERROR;
  UText run = UTEXT_INITIALIZER;
  utext_openUTF8(&run, text.data() + begin, static_cast<int64_t>(end - begin), &status);
  if (breaks != nullptr) breaks->setText(&run, status);
  if (breaks != nullptr && U_SUCCESS(status)) {
    breaks->first();
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
      ends.push_back(begin + static_cast<uint32_t>(at));
    }
  }
  utext_close(&run);
  if (ends.empty() || ends.back() != end) ends.push_back(end);
}

}  // namespace whosaid
