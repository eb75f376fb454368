using IacGuard.Dev.Knowledge.Cdk;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Tests.Cdk;

public sealed class CoveragePageTests
{
    private const string Page = """
        # Models

        Compressed: 1,000 bytes.

        ## Checked

        aws-cdk-lib 2.160.0: 3 examples of 1 classes: 3 exact, 0 with a mistake (0.00 %).
        Values: 9 equal, 0 unknown, 0 wrong.

        aws-cdk-lib 2.276.0: 3 examples of 1 classes: 1 exact, 2 with a mistake (66.67 %).
        Values: 1 equal, 0 unknown, 2 wrong.

        | class | examples | exact | wrong | values wrong |
        | --- | ---: | ---: | ---: | ---: |
        | aws_sqs.Queue | 3 | 1 | 2 | 2 |

        """;

    [Fact]
    public void FiguresOfAVersion_TakeThePlaceOfItsOldOnes()
    {
        var updated = CoveragePage.Update(Page, "2.276.0", [new CompositionFigures("aws_sqs.Queue", 4, 4, 0, 20, 1, 0)]);

        Assert.Equal(
            Page[..Page.IndexOf("aws-cdk-lib 2.276.0", StringComparison.Ordinal)]
            + "aws-cdk-lib 2.276.0: 4 examples of 1 classes: 4 exact, 0 with a mistake (0.00 %).\nValues: 20 equal, 1 unknown, 0 wrong.\n",
            updated);
    }

    [Fact]
    public void FiguresOfAFile_TakeThePlaceOfItsOldOnes()
    {
        var packed = File.ReadAllBytes(Path.Combine(Repository.Root, CdkRefresh.Target));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "construct-models.md"));

        Assert.Equal(page, CoveragePage.Update(page, packed));
        Assert.Equal(page, CoveragePage.Update(page.Replace("| construct classes | ", "| construct classes | 1", StringComparison.Ordinal).Replace(" others | ", " others | 1", StringComparison.Ordinal), packed));
        Assert.Contains($"Compressed: {packed.Length:N0} bytes.", CoveragePage.Update(Page, packed), StringComparison.Ordinal);
    }
}
