using System.Diagnostics;
using System.Text;

namespace IacGuard.Documents.Tests;

/// <summary>Whatever happens to a text, reading it ends in nodes or positioned errors, in little time.</summary>
public class MutationTests
{
    private const int Mutants = 3000;

    private static readonly string[] Fragments =
    [
        "\t", "\n", "\r\n", " ", "  ", ": ", ":", "- ", "? ", "*a", "&a ", "!Sub ", "!", "<<: *a\n", "|\n", ">-\n", "---\n", "...\n", "%YAML 1.1\n", "# c", "\"", "'", "{", "}",
        "[", "]", ",", "\\", "\\ud83d", "\\x", "//", "/*", "*/", "\0", "\u001b", "\uFEFF", "\u2028", "😀", "0", "-1e5", "null", "!!str ", "@", "`",
    ];

    private static readonly string[] Seeds =
    [
        """
        # top
        Parameters: &a {Env: {Type: String, Default: dev}}
        Resources:
          Queue: # behind
            Type: AWS::SQS::Queue
            Properties:
              <<: *a
              Name: !Sub "${Env}-\"q\""
              Tags: !If [IsProd, [{Key: a, Value: 'it''s'}, b: c], !Ref AWS::NoValue]
              Text: |-
                one
                  two
              Folded: >
                three

                four
          ? Other
          : - 1
            - - x
              -
        ...
        """,
        """
        {
          // comment
          "Resources": {"Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"Size": -1.5e3, "On": true, "Off": null}}},
          "Outputs": [1, "a\n\u00e9😀", {"Fn::Sub": "${A}"}, [], {},], /* last */
        }
        """,
    ];

    [Theory]
    [InlineData(0, "template.yaml", 1)]
    [InlineData(0, "-", 2)]
    [InlineData(1, "template.json", 3)]
    [InlineData(1, "template.yaml", 4)]
    public void MutatedText_EndsInNodesOrPositionedErrors(int text, string path, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Mutants; i++)
        {
            var bytes = Mutate(Encoding.UTF8.GetBytes(Seeds[text]), random);
            var watch = Stopwatch.StartNew();
            var document = DocumentReader.Read(path, bytes);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"mutant {i} took {watch.Elapsed}");
            Check(document, $"mutant {i}: {Encoding.UTF8.GetString(bytes)}");
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutant = bytes.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(mutant.Count + 1);
            var length = Math.Min(random.Next(1, 12), mutant.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    mutant.RemoveRange(at, length);
                    break;
                case 1:
                    mutant.InsertRange(at, mutant.GetRange(at, length));
                    break;
                case 2 when at < mutant.Count:
                    mutant[at] = (byte)random.Next(256);
                    break;
                case 3:
                    mutant.RemoveRange(at, random.Next(20) == 0 ? mutant.Count - at : 0);
                    break;
                default:
                    mutant.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                    break;
            }
        }

        return [.. mutant];
    }

    private static void Check(Document document, string mutant)
    {
        var length = document.File is Utf8SourceFile utf8 ? utf8.Length : document.File.GetText(0, int.MaxValue).Length;
        Assert.True(document.Root is not null || document.Errors.Count > 0, mutant);
        Assert.All(document.Errors, error => Assert.True(IsWithin(error.Span, 0, length) && error.Message.StartsWith("Expected ", StringComparison.Ordinal), mutant));
        Assert.All(document.Comments, comment => Assert.True(IsWithin(comment.Span, 0, length) && comment.Span.Source()[0] is '#' or '/', mutant));
        if (document.Root is { } root)
        {
            CheckNode(root, 0, length, mutant);
        }
    }

    private static void CheckNode(Node node, int start, int end, string mutant)
    {
        Assert.True(IsWithin(node.Span, start, end), mutant);
        foreach (var child in Children(node))
        {
            // What an alias or a merge brings in stands elsewhere.
            var isAlias = child.Span.Start < node.Span.Start || child.Span.End > node.Span.End;
            Assert.True(!isAlias || mutant.Contains('*', StringComparison.Ordinal), mutant);
            CheckNode(child, isAlias ? 0 : node.Span.Start, isAlias ? int.MaxValue : node.Span.End, mutant);
        }
    }

    private static IEnumerable<Node> Children(Node node) => node switch
    {
        SequenceNode list => list.Items,
        MappingNode map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        _ => [],
    };

    private static bool IsWithin(Model.SourceSpan span, int start, int end) => span.Start >= start && span.Start <= span.End && span.End <= end;
}
