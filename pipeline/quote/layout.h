// Lays out the paired marks of a document as Quotes, paragraph by paragraph: nesting, quotes left
// open at the end of a paragraph, and what there is to report.
#ifndef WHOSAID_QUOTE_LAYOUT_H_
#define WHOSAID_QUOTE_LAYOUT_H_

#include <cstdint>
#include <vector>

#include "quote/marks.h"
#include "quote/quotes.h"
#include "tokenize/tokens.h"

namespace whosaid {

// One paragraph, its marks paired.
struct MarkedParagraph {
  uint32_t index = 0;  // into Tokens::paragraphs
  TokenRange tokens;
  std::vector<Mark> marks;
};

// Appends the quotes of one paragraph after the other to `quotes`; knows what the paragraph before
// left open. Both arguments outlive it.
class Layout {
 public:
  Layout(const Tokens& tokens, Quotes& quotes) : tokens_(tokens), quotes_(quotes) {}

  // `next` is the paragraph that follows, or null. Linear in the number of marks.
  void Add(const MarkedParagraph& paragraph, const MarkedParagraph* next);

 private:
  void Bound(const MarkedParagraph& paragraph);
  void BoundFamily(const MarkedParagraph& paragraph, const Mark& opener);
  void BoundLast(const MarkedParagraph& paragraph, uint32_t end, bool by_opener);
  void MatchNext(const MarkedParagraph& paragraph, const MarkedParagraph* next);
  void AddQuotes(const MarkedParagraph& paragraph);
  bool AddQuote(const MarkedParagraph& paragraph, uint32_t mark);
  void ReportMark(const Mark& mark);
  void Report(const char* code, uint32_t offset, const char* message);

  const Tokens& tokens_;
  Quotes& quotes_;

  std::vector<uint32_t> ends_;       // per mark: the token where its quote ends, where it makes one
  std::vector<uint32_t> stack_;      // marks that are open while Bound walks, outermost first
  size_t leaving_ = 0;               // so many of stack_ go on in the next paragraph
  std::vector<uint32_t> open_;       // quotes around the mark where AddQuotes is
  std::vector<uint32_t> left_open_;  // quotes that the last paragraph left open on purpose
  std::vector<uint32_t> continued_;  // the same of the paragraph before, while AddQuotes runs
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_LAYOUT_H_
