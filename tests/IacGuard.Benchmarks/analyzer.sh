#!/usr/bin/env bash
# What the analyzer adds to a build, in PAIRS pairs (default 9) with and without the package, by a compiler server of their own. PARTS picks some of:
# - large: a generated CDK project of 200 stacks with 25 constructs each, 10 of which have a finding;
# - some: the same with a queue in each stack that lacks its dead-letter queue, 800 findings in all (30 constructs in each stack: 5 of them dead-letter queues);
# - clean: the same without findings, as a project is that has put them right;
# - app: the same stacks with a program that creates each of them;
# - plain: a project without the CDK (200 classes);
# - first: the first diagnostic: one stack, by a server that is warm but has never loaded the analyzer (a new server for each pair).
# Prints the milliseconds of the compiler's task, their medians, the median of the differences, and what the compiler itself reports of the
# analyzer (-p:ReportAnalyzer=true: summed over threads).
set -euo pipefail
cd "$(dirname "$0")/../.."

pairs=${PAIRS:-9}
parts=${PARTS:-large some clean app plain first}
work=$(mktemp -d)
version=0.1.0-bench.$(date +%s)
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
server=iacguard-bench-$$
trap 'pkill -f "pipename:$server" || true; rm -rf "$work" "$cache/iacguard.analyzers/$version"' EXIT
export UseSharedCompilation=true
dotnet pack src/IacGuard.Analyzers.Pack -c Release -o "$work/packages" -p:PackageVersion="$version" -nologo -v q

# stack NUMBER [clean|some]
stack() {
  local key=
  if [[ -n ${2:-} ]]; then key=', Amazon.CDK.AWS.KMS.IKey key'; fi
  printf 'using Amazon.CDK;\nusing Amazon.CDK.AWS.DynamoDB;\nusing Amazon.CDK.AWS.IAM;\nusing Amazon.CDK.AWS.S3;\nusing Amazon.CDK.AWS.SNS;\nusing Amazon.CDK.AWS.SQS;\nusing Constructs;\n\n'
  printf 'public class Stack%s : Stack\n{\n    public Stack%s(Construct scope, string stage%s) : base(scope, "Stack%s")\n    {\n' "$1" "$1" "$key" "$1"
  for i in 1 2 3 4 5; do
    local failed= topic=
    if [[ -n $key ]]; then
      printf '        var failed%s = new Queue(this, "Failed%s", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED, RetentionPeriod = Duration.Days(14) });\n' "$i" "$i"
      failed=", DeadLetterQueue = new DeadLetterQueue { Queue = failed$i, MaxReceiveCount = 5 }" topic=', MasterKey = key'
      if [[ $2 == some && $i == 1 ]]; then failed=; fi
    fi
    cat <<CS
        var queue$i = new Queue(this, "Queue$i", new QueueProps { QueueName = \$"{stage}-queue$i", VisibilityTimeout = Duration.Seconds(60), Encryption = QueueEncryption.SQS_MANAGED$failed });
        var topic$i = new Topic(this, "Topic$i", new TopicProps { DisplayName = "Topic $i"$topic });
        var bucket$i = new Bucket(this, "Bucket$i", new BucketProps { Versioned = true, BlockPublicAccess = BlockPublicAccess.BLOCK_ALL, EnforceSSL = true });
        var table$i = new Table(this, "Table$i", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, PointInTimeRecovery = true });
        var role$i = new Role(this, "Role$i", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role$i.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "dynamodb:PutItem", "dynamodb:Get*" }, Resources = new[] { table$i.TableArn } }));
        queue$i.GrantSendMessages(role$i);
CS
  done
  printf '    }\n}\n'
}

class() {
  printf 'public static class Class%s\n{\n' "$1"
  for i in $(seq 25); do printf '    public static string Text%s(int count) => string.Join(",", System.Linq.Enumerable.Repeat("%s", count));\n' "$i" "$i"; done
  printf '}\n'
}

# project NAME CDK-REFERENCES [PROPERTIES]: a project whose sources are there already.
project() {
  cat > "$work/$1/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework>${3:-}</PropertyGroup>
  <ItemGroup>
    $2
    <PackageReference Include="IacGuard.Analyzers" Version="$version" PrivateAssets="all" />
  </ItemGroup>
  <Target Name="WithoutIacGuard" BeforeTargets="CoreCompile" Condition="'\$(WithoutIacGuard)' == 'true'">
    <ItemGroup><Analyzer Remove="@(Analyzer->WithMetadataValue('NuGetPackageId', 'IacGuard.Analyzers'))" /></ItemGroup>
  </Target>
</Project>
XML
  dotnet restore "$work/$1" -v q -nologo
}

# compile NAME OPTION...: the milliseconds of the compiler's task.
compile() {
  local name=$1; shift
  dotnet build "$work/$name" --no-restore --no-incremental -nologo -v detailed -clp:PerformanceSummary -p:ReportAnalyzer=true -p:SharedCompilationId="$server" "$@" > "$work/log" 2>&1 \
    || { grep -E 'error' "$work/log" | head -3; exit 1; }
  sed -nE 's/^ *([0-9]+) ms +Csc +.*/\1/p' "$work/log" | tail -1
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

pair() {
  local without with
  without=$(compile "$1" -p:WithoutIacGuard=true)
  if grep -q 'IacGuard.Analyzers.dll' "$work/log"; then echo "the build without the package has it"; exit 1; fi
  with=$(compile "$1")
  { grep -m1 -E "^ *[<0-9.]+ +[<0-9]+ +IacGuard\.Analyzers" "$work/log" || echo 0; } | awk "{ print \$1 }" >> "$work/$1.reported"
  { grep -oE "[^ ]+\([0-9,]+\): (warning|error) IG[0-9]+" "$work/log" || true; } | sort -u | wc -l >> "$work/$1.findings"
  echo "$without $with $((with - without))" >> "$work/$1.pairs"
}

say() {
  echo "$2: without $(cut -d' ' -f1 "$work/$1.pairs" | median) ms, with $(cut -d' ' -f2 "$work/$1.pairs" | median) ms, added $(cut -d' ' -f3 "$work/$1.pairs" | median) ms" \
    "(medians of $pairs pairs; added in each: $(cut -d' ' -f3 "$work/$1.pairs" | paste -sd' '));" \
    "analyzer time by the compiler $(median < "$work/$1.reported") s, $(sort -u "$work/$1.findings" | paste -sd' ') findings"
}

cdk='<PackageReference Include="Amazon.CDK.Lib" Version="2.160.0" /><PackageReference Include="Constructs" Version="10.0.5" />'
mkdir -p "$work/large" "$work/some" "$work/clean" "$work/app" "$work/plain" "$work/first"
printf '<configuration><packageSources><add key="local" value="%s" /></packageSources></configuration>\n' "$work/packages" > "$work/nuget.config"
for n in $(seq 200); do stack "$n" > "$work/large/Stack$n.cs"; stack "$n" some > "$work/some/Stack$n.cs"; stack "$n" clean > "$work/clean/Stack$n.cs"; class "$n" > "$work/plain/Class$n.cs"; done
stack 1 > "$work/first/Stack1.cs"
cp "$work"/large/*.cs "$work/app"
{ printf 'var app = new Amazon.CDK.App();\n'; for n in $(seq 200); do printf '_ = new Stack%s(app, "dev");\n' "$n"; done; printf 'app.Synth();\n'; } > "$work/app/Program.cs"
project large "$cdk"; project some "$cdk"; project clean "$cdk"; project app "$cdk" "<OutputType>Exe</OutputType>"; project first "$cdk"; project plain ""

# The server compiles itself while it works: its first builds are slower for a reason of their own.
for name in ${parts/first/}; do
  for n in 1 2 3; do compile $name > /dev/null; compile $name -p:WithoutIacGuard=true > /dev/null; done
  for n in $(seq "$pairs"); do pair $name; done
done
for n in $([[ $parts == *first* ]] && seq "$pairs"); do
  pkill -f "pipename:$server" || true
  server=iacguard-bench-$$-$n
  for warm in 1 2 3; do compile first -p:WithoutIacGuard=true > /dev/null; done
  pair first
done
for name in $parts; do
  case $name in
    large) say large "200 stacks, 5,000 constructs" ;;
    some) say some "200 stacks, 6,000 constructs" ;;
    clean) say clean "200 stacks, 6,000 constructs" ;;
    app) say app "200 stacks, 5,000 constructs, and the program that creates them" ;;
    plain) say plain "200 classes without the CDK" ;;
    first) say first "first diagnostic" ;;
  esac
done
