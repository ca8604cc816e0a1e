/** Whether a text is a piece of a program, as people show one among their works: it says nothing about them. */
export function isProgram(text: string): boolean {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  const coded = rows.filter((row) => CODED.test(row)).length;
  return (coded > 1 && coded >= rows.length * 0.4) || (rows.length === 1 && STATEMENT.test(text));
}

/** A row that by itself leaves no doubt: `const twice = (a) => 2 * a;`, `print(2 * a);`. */
const STATEMENT = /^\s*(?:const|let|var|function|def|fn|func)\s\w+\s?[=(]|=>\s|\w\(.{0,200}\);\s*$/u;

/** How rows of programs end or begin, and rows of words do not. */
const CODED =
  /[;{}]\s*$|[)\]]\s*:\s*$|^\s*(?:\/\/|#include\b|import\s[\w{*.]+|from\s\S+\simport\b|(?:export\s|async\s)*(?:const|let|var|function|def|class|func|fn|public|private|static|return|if|else|for|while)\b\s?[\w({[$]|<\/?\w|[})\]]|\w+(?:\.\w+)*\([^)]*\)$|[\w.[\]]+\s?[+*/-]?=[^=])/u;
