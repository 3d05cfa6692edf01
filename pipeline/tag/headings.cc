#include "tag/headings.h"

namespace whosaid {
namespace {

// In words and marks; a heading of fewer capitalised words may be a name on a line of its own.
constexpr uint32_t kLongestHeading = 30;
constexpr uint32_t kFewestInHeading = 4;

bool IsHeading(TokenRange paragraph, const TokenReader& reader) {
  if (paragraph.size() > kLongestHeading) return false;
  uint32_t capital = 0;
  for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
    if (t > paragraph.begin && reader.shape(t).has(Shape::kSentenceFirst)) return false;
    const Form form = reader.form(t);
    if (form == Form::kLower && !reader.IsAny(t, tag_word::kFunction)) return false;
    if (form == Form::kUpper) ++capital;
  }
  return capital >= kFewestInHeading;
}

}  // namespace

void Headings::MoveTo(uint32_t token) {
  while (paragraphs_[paragraph_].end <= token) ++paragraph_;
  is_heading_ = IsHeading(paragraphs_[paragraph_], reader_);
  end_ = paragraphs_[paragraph_].end;
}

}  // namespace whosaid
