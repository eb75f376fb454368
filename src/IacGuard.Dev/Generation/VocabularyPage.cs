using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Language;

namespace IacGuard.Dev.Generation;

/// <summary><c>rules/PREDICATES.md</c>: the views and predicates that rule files can use, from their own summaries.</summary>
internal static class VocabularyPage
{
    /// <summary>The reference as Markdown.</summary>
    public static string Write(Registry registry)
    {
        var page = new MarkdownWriter().Heading(1, "Views and predicates").Block(
            "What rule files can name beyond resource types and properties. [LANGUAGE.md](LANGUAGE.md) says how rules use them.\n\n"
            + "A **view** turns many spellings into one kind of row: `on: iam.statement`. A **predicate** is a test that needs code, used as\n"
            + "`Path: { name: argument }`, or as `name: argument` on the row itself; `{parameter: name}` can be the argument of each. Its *facts* fill\n"
            + "placeholders of the message.");
        page.Heading(2, "Views");
        foreach (var view in registry.Views)
        {
            page.Heading(3, view.Name).Block(MarkdownWriter.Escape(view.Summary));
        }

        page.Heading(2, "Predicates");
        foreach (var predicate in registry.Predicates)
        {
            page.Heading(3, predicate.Name).Block($"Takes {Argument(predicate)}.").Block(MarkdownWriter.Escape(predicate.Summary));
        }

        return page.ToString();
    }

    private static string Argument(Predicate predicate) => predicate.Argument switch
    {
        PredicateArgument.Flag => "`true` or `false`",
        PredicateArgument.Text => "a text",
        PredicateArgument.Texts => "a text or a list of texts",
        PredicateArgument.Number => "a number",
        _ when predicate.OptionNames.Count == 0 => "`true`",
        _ => $"`true` or a map with {string.Join(", ", predicate.OptionNames.Select(MarkdownWriter.Code))}",
    };
}
