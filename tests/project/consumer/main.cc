#include <whosaid/emit/jsonl.h>
#include <whosaid/run/extractor.h>

#include <iostream>
#include <iterator>
#include <string>

int main() {
  auto extractor = whosaid::Extractor::Create("en");
  if (!extractor) {
    std::cerr << extractor.error().message;
    return 1;
  }
  std::string text(std::istreambuf_iterator<char>(std::cin), {});
  const auto analysis = extractor->Analyze(std::move(text), "article.txt");
  if (!analysis) {
    std::cerr << analysis.error().message << "\n";
    return 1;
  }
  std::string line;
  whosaid::AppendJsonLine(*analysis, whosaid::OffsetUnit::kCodepoint, line);
  std::cout << line;
}
